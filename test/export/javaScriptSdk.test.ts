import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/export/exporter.ts';
import { javaScriptSdk } from '../../src/core/export/exporters/javaScriptSdk.ts';
import { DEFAULT_SETTINGS } from '../../src/core/export/settings.ts';
import { AwsStandIn, FULL_BEFORE, FULL_ROLE, standInEnvironment } from './awsStandIn.ts';
import { makeFolder, runShell } from './shell.ts';
import { TEMPLATES } from './templates.ts';

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
  stageName: 'live-1',
  tags: 'team=chat team, 비용=1',
};

/** The SDK is a tool of the check of exports alone: `npm run check:exports` installs it. */
const PACKAGES = fileURLToPath(new URL('../../tools/exports/node_modules', import.meta.url));
const isInstalled = ['apigatewayv2', 'api-gateway', 'cloudwatch-logs', 'iam'].every((name) =>
  existsSync(join(PACKAGES, '@aws-sdk', `client-${name}`, 'package.json')),
);

const standIn = new AwsStandIn();
const folder = makeFolder();
let env: NodeJS.ProcessEnv = {};

/** Nobody waits for a role that is not real. */
const NO_WAIT = `import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers/promises';
timers.setTimeout = async () => {};
syncBuiltinESMExports();
`;

beforeAll(async () => {
  if (isInstalled) symlinkSync(PACKAGES, join(folder, 'node_modules'));
  writeFileSync(join(folder, 'no-wait.mjs'), NO_WAIT);
  env = {
    ...standInEnvironment(await standIn.start(), folder),
    NODE_OPTIONS: '--no-warnings --import ./no-wait.mjs',
  };
});

afterAll(() => {
  standIn.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs an export as a module and gives the calls that it made. */
async function runExport(scope: Scope, format: string) {
  const { text } = javaScriptSdk.export({ format, settings: SETTINGS, scope });
  const file = javaScriptSdk.fileName(scope);
  writeFileSync(join(folder, file), text);
  standIn.calls.length = 0;
  const { status, stdout, stderr } = await runShell('sh', `node ${file}\n`, folder, env);
  return { status, stdout, stderr, calls: [...standIn.calls] };
}

// Skipped where the packages are absent: see PACKAGES.
describe.skipIf(!isInstalled)('the JavaScript export, run by Node.js', { timeout: 180_000 }, () => {
  it.each(TEMPLATES)('sends %s as it is', async (_, format) => {
    const { status, stderr, calls } = await runExport('stage', format);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(calls.map(({ path }) => decodeURIComponent(path))).toEqual(['/v2/apis/k4x7m2q9ad/stages/live-1']);
    expect(JSON.parse(calls[0]?.body ?? '').accessLogSettings.format).toBe(format);
  });

  it('sets everything up, waits for the role, and may be run again', async () => {
    standIn.refusals = 1;
    const first = await runExport('full', TEMPLATES[4][1]);
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Next try in 20 seconds.');
    expect(first.calls.map(({ operation }) => operation)).toEqual([
      ...FULL_BEFORE,
      ...FULL_ROLE,
      'UpdateAccount',
      'UpdateStage',
    ]);

    standIn.accountRole = undefined;
    const second = await runExport('full', TEMPLATES[4][1]);
    expect({ status: second.status, stderr: second.stderr }).toEqual({ status: 0, stderr: '' });
    expect(second.calls.at(-1)?.body).toBe(first.calls.at(-1)?.body);
    expect(second.calls).toHaveLength(first.calls.length - 1);
  });

  it('switches everything off again', async () => {
    const { status, calls } = await runExport('remove', '');
    expect(status).toBe(0);
    expect(calls.map(({ operation }) => operation)).toEqual(['DeleteAccessLogSettings', 'UpdateStage']);
  });
});
