import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AwsStandIn, standInEnvironment } from '../aws/awsStandIn.ts';
import { stateWith, type AwsWorld } from '../aws/awsWorld.ts';
import { toInput } from '../aws/input.ts';
import { putOnPath, runShell } from '../shell.ts';
import type { Case, Reading } from './reading.ts';
import { inFolder } from './tools.ts';
import { startWarmAws } from './warmAws.ts';

/** What a program needs so that nobody waits for a role that is not real. */
const NO_WAIT = {
  'sitecustomize.py': 'import time\ntime.sleep = lambda seconds: None\n',
  'no-wait.mjs': `import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
timers.setTimeout = async () => {};
syncBuiltinESMExports();
`,
};

/** All calls of a program, and the format in the last. */
function readCalls(
  { sent }: AwsWorld,
  { status, stderr }: { status: number | null; stderr: string },
): Reading {
  if (status !== 0) return { problem: `ended with ${status}: ${stderr}` };
  const last = sent.at(-1);
  if (last?.operation !== 'UpdateStage') return { problem: 'does not end with UpdateStage' };
  return { format: toInput(last.input.AccessLogSettings).Format ?? '', sent };
}

/** A Region in which the stage of a case does not log; all is set up for it but where the case does that. */
const stateFor = ({ scope, settings: { apiId, stageName } }: Case): AwsWorld['state'] => ({
  ...stateWith(`${apiId}/${stageName}`),
  ...(scope === 'full' ? {} : { accountRole: 'arn:aws:iam::111122223333:role/own' }),
});

/**
 * Runs each case as the file of its name, by a command of its own, against a stand-in of AWS. `needsAws`: the commands
 * call the AWS CLI.
 */
export const recordCalls = (
  cases: readonly Case[],
  command: (each: Case) => string,
  { needsAws = false }: { readonly needsAws?: boolean } = {},
) =>
  inFolder(async (folder): Promise<readonly Reading[]> => {
    const standIn = new AwsStandIn();
    const env = {
      ...standInEnvironment(await standIn.start(), folder),
      PATH: putOnPath(folder, { sleep: 'exit 0' }),
      PYTHONPATH: folder,
      NODE_OPTIONS: '--import ./no-wait.mjs',
      LC_ALL: 'C.UTF-8',
    };
    for (const [name, source] of Object.entries(NO_WAIT)) writeFileSync(join(folder, name), source);
    const aws = needsAws ? await startWarmAws(folder, env) : undefined;
    if (aws) putOnPath(folder, { aws: aws.script });
    const readings: Reading[] = [];
    const { world } = standIn;
    for (const each of cases) {
      const file = each.exporter.fileName(each.scope);
      writeFileSync(join(folder, file), each.text);
      world.sent = [];
      world.state = stateFor(each);
      const run = await runShell('sh', `${command(each)}\n`, folder, env);
      readings.push(readCalls(world, run));
    }
    aws?.stop();
    standIn.stop();
    return readings;
  });
