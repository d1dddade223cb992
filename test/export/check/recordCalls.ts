import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AwsStandIn, standInEnvironment } from '../aws/awsStandIn.ts';
import { stateWith } from '../aws/awsWorld.ts';
import { putOnPath, runShell } from '../shell.ts';
import type { Case, Reading } from './reading.ts';
import { inFolder } from './tools.ts';

/** What a program needs so that nobody waits for a role that is not real. */
const NO_WAIT = {
  'sitecustomize.py': 'import time\ntime.sleep = lambda seconds: None\n',
  'no-wait.mjs': `import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
timers.setTimeout = async () => {};
syncBuiltinESMExports();
`,
};

/** The format in the last call that a program sends to AWS. */
function readCalls(
  standIn: AwsStandIn,
  { status, stderr }: { status: number | null; stderr: string },
): Reading {
  if (status !== 0) return { problem: `ended with ${status}: ${stderr}` };
  const call = standIn.calls.at(-1);
  if (call?.operation !== 'UpdateStage') return { problem: 'does not end with UpdateStage' };
  return { format: JSON.parse(call.body).accessLogSettings?.format };
}

/** Runs each case as a file against a stand-in of AWS; `command` is given the file's name. */
export const recordCalls = (cases: readonly Case[], command: (file: string) => string) =>
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
    const readings: Reading[] = [];
    for (const { exporter, scope, text } of cases) {
      const file = exporter.fileName(scope);
      writeFileSync(join(folder, file), text);
      standIn.calls.length = 0;
      standIn.world.state = {
        ...stateWith('k4x7m2q9ad/prod'),
        accountRole: 'arn:aws:iam::111122223333:role/own',
      };
      readings.push(readCalls(standIn, await runShell('sh', `${command(file)}\n`, folder, env)));
    }
    standIn.stop();
    return readings;
  });
