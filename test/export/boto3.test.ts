import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/export/exporter.ts';
import { boto3 } from '../../src/core/export/exporters/boto3.ts';
import { DEFAULT_SETTINGS } from '../../src/core/export/settings.ts';
import { AwsStandIn, FULL_BEFORE, FULL_ROLE, standInEnvironment } from './awsStandIn.ts';
import { isInstalled, makeFolder, runShell } from './shell.ts';
import { TEMPLATES } from './templates.ts';

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
  stageName: 'live-1',
  tags: 'team=chat team, 비용=1',
};
const hasBoto3 = isInstalled('python3', ['-c', 'import boto3']);

const standIn = new AwsStandIn();
const folder = makeFolder();
let env: NodeJS.ProcessEnv = {};

beforeAll(async () => {
  // Python runs this file first: nobody waits for a role that is not real.
  writeFileSync(join(folder, 'sitecustomize.py'), 'import time\ntime.sleep = lambda seconds: None\n');
  env = { ...standInEnvironment(await standIn.start(), folder), PYTHONPATH: folder };
});

afterAll(() => {
  standIn.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs an export as a file, as Python reads it, and gives the calls that it made. */
async function runExport(scope: Scope, format: string) {
  const { text } = boto3.export({ format, settings: SETTINGS, scope });
  const path = join(folder, boto3.fileName(scope));
  writeFileSync(path, text);
  standIn.calls.length = 0;
  const { status, stdout, stderr } = await runShell('sh', `python3 ${path}\n`, folder, env);
  return { status, stdout, stderr, calls: [...standIn.calls] };
}

describe.skipIf(!hasBoto3)('the boto3 export, run by Python', { timeout: 180_000 }, () => {
  it.each(TEMPLATES)('sends %s as it is', async (_, format) => {
    const { status, stderr, calls } = await runExport('stage', format);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(calls.map(({ path }) => decodeURIComponent(path))).toEqual(['/v2/apis/k4x7m2q9ad/stages/live-1']);
    expect(JSON.parse(calls[0]?.body ?? '').accessLogSettings.format).toBe(format);
  });

  it('sets everything up, waits for the role, and may be run again', async () => {
    standIn.refusals = 1;
    const first = await runExport('full', TEMPLATES[4][1]);
    expect(first.stderr).toBe('');
    expect(first.stdout).toContain('Next try in 20 seconds.');
    expect(first.calls.map(({ operation }) => operation)).toEqual([
      ...FULL_BEFORE,
      ...FULL_ROLE,
      'UpdateAccount',
      'UpdateStage',
    ]);
    expect(JSON.parse(first.calls[3]?.body ?? '').tags).toEqual({ team: 'chat team', 비용: '1' });

    standIn.accountRole = undefined;
    const second = await runExport('full', TEMPLATES[4][1]);
    expect({ status: second.status, stderr: second.stderr }).toEqual({ status: 0, stderr: '' });
    expect(second.calls.at(-1)).toEqual(first.calls.at(-1));
    expect(second.calls).toHaveLength(first.calls.length - 1);
  });

  it('stops where AWS refuses the role for good', async () => {
    standIn.accountRole = undefined;
    standIn.refusals = 100;
    const { status, stderr, calls } = await runExport('full', '$context.requestId');
    standIn.refusals = 0;
    expect(status).toBe(1);
    expect(stderr).toContain('required permissions');
    expect(calls.filter(({ operation }) => operation === 'UpdateAccount')).toHaveLength(7);
    expect(calls.map(({ operation }) => operation)).not.toContain('UpdateStage');
  });

  it('switches everything off again', async () => {
    const { status, calls } = await runExport('remove', '');
    expect(status).toBe(0);
    expect(calls.map(({ operation }) => operation)).toEqual(['DeleteAccessLogSettings', 'UpdateStage']);
  });
});
