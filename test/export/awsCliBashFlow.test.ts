import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '../../src/core/export/exporter.ts';
import { awsCliBash } from '../../src/core/export/exporters/awsCliBash.ts';
import { DEFAULT_SETTINGS } from '../../src/core/export/settings.ts';
import { makeFolder, putOnPath, runShell, SHELLS } from './shell.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, accountId: '111122223333', apiId: 'k4x7m2q9ad' };

/** Notes the call, then fails or answers with the file of that name, if there is one. */
const AWS = `
echo "$2" >> calls
if [ -f "$2.error" ]; then cat "$2.error" >&2; exit 254; fi
if [ -f "$2.answer" ]; then cat "$2.answer"; fi`;
const SLEEP = 'echo sleep >> calls';

let folder = '';
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fail = (operation: string, message: string) =>
  writeFileSync(join(folder, `${operation}.error`), `An error occurred ${message}\n`);
const answer = (operation: string, text: string) =>
  writeFileSync(join(folder, `${operation}.answer`), `${text}\n`);

/** Runs an export against a stand-in for the CLI and then one more command, as a person at a prompt would. */
async function run(shell: string, scope: Scope) {
  const { text } = awsCliBash.export({ format: '$context.requestId', settings: SETTINGS, scope });
  const env = { PATH: putOnPath(folder, { aws: AWS, sleep: SLEEP }) };
  const script = `${text}echo "then $?"\n`;
  const { stdout, stderr } = await runShell(shell, script, folder, env);
  const calls = join(folder, 'calls');
  return {
    calls: existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [],
    last: stdout.trim().split('\n').at(-1),
    stderr,
  };
}

const BEFORE = ['get-stage', 'create-log-group', 'put-retention-policy', 'get-account'];
const ROLE = ['create-role', 'attach-role-policy', 'get-role', 'update-account'];

describe.skipIf(SHELLS.length === 0).each(SHELLS)('the full set-up in %s', (shell) => {
  it('creates the role where the account has none', async () => {
    answer('get-account', 'None');
    const { calls, last, stderr } = await run(shell, 'full');
    expect({ calls, last, stderr }).toEqual({
      calls: [...BEFORE, ...ROLE, 'update-stage'],
      last: 'then 0',
      stderr: '',
    });
  });

  it('keeps the role that the account has', async () => {
    answer('get-account', 'arn:aws:iam::111122223333:role/other');
    fail('create-log-group', '(ResourceAlreadyExistsException) when calling CreateLogGroup');
    const { calls, last, stderr } = await run(shell, 'full');
    expect({ calls, last, stderr }).toEqual({
      calls: [...BEFORE, 'update-stage'],
      last: 'then 0',
      stderr: '',
    });
  });

  it('leaves nothing behind where the stage does not exist', async () => {
    fail('get-stage', '(NotFoundException)');
    const { calls, last, stderr } = await run(shell, 'full');
    expect(calls).toEqual(['get-stage']);
    expect(last).toMatch(/^then [1-9]/);
    expect(stderr).toContain('(NotFoundException)');
  });

  it.each([
    'create-log-group',
    'put-retention-policy',
    'create-role',
    'attach-role-policy',
    'update-account',
  ])('stops where %s fails for another reason, and says which', async (operation) => {
    fail(operation, '(AccessDeniedException) because a policy AlreadyExists');
    const { calls, last, stderr } = await run(shell, 'full');
    expect(calls.at(-1)).toBe(operation);
    expect(last).toMatch(/^then [1-9]/);
    expect(stderr).toContain('(AccessDeniedException)');
  });

  it('gives up on a role that stays unusable', async () => {
    fail(
      'update-account',
      '(BadRequestException): The role ARN does not have required permissions configured.',
    );
    const { calls, last, stderr } = await run(shell, 'full');
    expect(calls.filter((call) => call === 'update-account')).toHaveLength(7);
    expect(calls.filter((call) => call === 'sleep')).toHaveLength(6);
    expect(calls.at(-1)).toBe('update-account');
    expect(last).toMatch(/^then [1-9]/);
    expect(stderr).toContain('required permissions');
  });
});

describe.skipIf(SHELLS.length === 0).each(SHELLS)('the stage update in %s', (shell) => {
  it('reports the fault of AWS and leaves the shell as it was', async () => {
    fail('update-stage', '(BadRequestException)');
    const { last, stderr } = await run(shell, 'stage');
    expect(last).toBe('then 254');
    expect(stderr).toContain('(BadRequestException)');
  });

  it.each(['format', 'stage', 'full'] as const)(
    'sends no old file where it cannot write one (%s)',
    async (scope) => {
      mkdirSync(join(folder, 'access-log.json'));
      const { calls, last } = await run(shell, scope);
      expect(calls).not.toContain('update-stage');
      expect(last).toMatch(/^then [1-9]/);
    },
  );
});
