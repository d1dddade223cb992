import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/export/exporter.ts';
import { awsCliBash } from '../../src/core/export/exporters/awsCliBash.ts';
import { DEFAULT_SETTINGS } from '../../src/core/export/settings.ts';
import { AwsStandIn, FULL_BEFORE, FULL_ROLE, standInEnvironment } from './awsStandIn.ts';
import { isInstalled, makeFolder, putOnPath, runShell, SHELLS } from './shell.ts';
import { TEMPLATES } from './templates.ts';

const ARN = 'arn:aws:logs:us-east-1:111122223333:log-group:/aws/apigateway/ws-access';
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
  tags: `team=chat team, 비용=1`,
};
const hasAws = isInstalled('aws', ['--version']);

const standIn = new AwsStandIn();
const folder = makeFolder();
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  env = {
    ...standInEnvironment(await standIn.start(), folder),
    // A locale in which the CLI takes files for ASCII.
    LC_ALL: 'C',
    PYTHONCOERCECLOCALE: '0',
    PYTHONUTF8: '0',
    PATH: putOnPath(folder, { sleep: 'exit 0' }),
  };
});

afterAll(() => {
  standIn.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs an export and gives the calls that it made. */
async function runExport(shell: string, scope: Scope, format: string) {
  const { text } = awsCliBash.export({ format, settings: SETTINGS, scope });
  standIn.calls.length = 0;
  const { status, stderr } = await runShell(shell, text, folder, env);
  return { status, stderr, calls: [...standIn.calls] };
}

const EXECUTION = { loggingLevel: 'ERROR', dataTraceEnabled: false, detailedMetricsEnabled: false };
const cases = SHELLS.flatMap((shell) => TEMPLATES.map(([name, format]) => ({ shell, name, format })));

describe.skipIf(!hasAws)('the AWS CLI export, run by the real AWS CLI', { timeout: 180_000 }, () => {
  it.each(cases)('sends $name from $shell as it is', async ({ shell, format }) => {
    const { status, stderr, calls } = await runExport(shell, 'stage', format);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(calls.map(({ path }) => path)).toEqual(['/v2/apis/k4x7m2q9ad/stages/prod']);
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      accessLogSettings: { destinationArn: ARN, format },
      defaultRouteSettings: EXECUTION,
    });
  });

  it('leaves the execution log alone where only the format is exported', async () => {
    const { status, calls } = await runExport('sh', 'format', '$context.requestId');
    expect(status).toBe(0);
    expect(JSON.parse(calls[0]?.body ?? '')).toEqual({
      accessLogSettings: { destinationArn: ARN, format: '$context.requestId' },
    });
  });

  it('sets everything up, waits for the role, and may be run again', async () => {
    const format = TEMPLATES[4][1];
    standIn.refusals = 1;
    const first = await runExport('bash', 'full', format);
    expect(first.stderr).toBe('API Gateway cannot use the new role yet. Next try in 20 seconds.\n');
    expect(first.status).toBe(0);
    expect(first.calls.map(({ operation }) => operation)).toEqual([
      ...FULL_BEFORE,
      ...FULL_ROLE,
      'UpdateAccount',
      'UpdateStage',
    ]);
    expect(JSON.parse(first.calls.at(-1)?.body ?? '').accessLogSettings.format).toBe(format);
    expect(JSON.parse(first.calls.at(-2)?.body ?? '')).toEqual({
      patchOperations: [{ op: 'replace', path: '/cloudwatchRoleArn', value: standIn.accountRole }],
    });

    expect(JSON.parse(first.calls[3]?.body ?? '')).toEqual({
      resourceArn: ARN,
      tags: { team: 'chat team', 비용: '1' },
    });

    // As if someone had cleared the account setting: group and role are there.
    standIn.accountRole = undefined;
    const second = await runExport('sh', 'full', format);
    expect({ status: second.status, stderr: second.stderr }).toEqual({ status: 0, stderr: '' });
    expect(second.calls.map(({ operation }) => operation)).toEqual([
      ...FULL_BEFORE,
      ...FULL_ROLE,
      'UpdateStage',
    ]);
  });

  it('switches everything off again', async () => {
    const { status, calls } = await runExport('sh', 'remove', '');
    expect(status).toBe(0);
    expect(calls.map(({ operation }) => operation)).toEqual(['DeleteAccessLogSettings', 'UpdateStage']);
    expect(JSON.parse(calls[1]?.body ?? '')).toEqual({
      defaultRouteSettings: { loggingLevel: 'OFF', dataTraceEnabled: false, detailedMetricsEnabled: false },
    });
  });
});
