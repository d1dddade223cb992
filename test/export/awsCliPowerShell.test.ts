import fc from 'fast-check';
import { writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES, type Scope } from '../../src/core/export/exporter.ts';
import { awsCliPowerShell } from '../../src/core/export/exporters/awsCliPowerShell.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { AwsStandIn, standInEnvironment } from './aws/awsStandIn.ts';
import { stateWith } from './aws/awsWorld.ts';
import { splitCommandLine } from './commandLine.ts';
import { joinAsPowerShell51, readPowerShell, type PowerShellToken } from './powerShell.ts';
import { isInstalled, makeFolder, runShell } from './shell.ts';
import { TEMPLATES } from './templates.ts';
import { isAbsent } from '../isAbsent.ts';

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
  stageName: '-prod',
  tags: 'team=chat team, 비용=1',
};

/** A call of the AWS CLI: its words, and the JSON that its file holds. */
interface Call {
  readonly words: readonly string[];
  readonly json: string;
}

const print = (scope: Scope, format: string) =>
  awsCliPowerShell.export({ format, settings: SETTINGS, scope }).text;

/** What the variables of a script hold where it works out an input. */
const VARIABLES: Readonly<Record<string, string>> = {
  $account: '111122223333',
  $role: 'arn:aws:iam::111122223333:role/ApiGatewayCloudWatchLogs',
  $group: '{"logGroupName": "/aws/apigateway/ws-access"',
};

/** A text, or texts and variables that are joined in parentheses. */
function readInput([first, ...rest]: readonly PowerShellToken[]): string | undefined {
  if (first?.kind === 'single') return first.value;
  if (first?.value !== '(') return undefined;
  const parts = rest.slice(
    0,
    rest.findIndex(({ value, kind }) => kind === 'sign' && value === ')'),
  );
  return parts
    .filter(({ value, kind }) => kind === 'single' || value !== '+')
    .map(({ kind, value }) => (kind === 'single' ? value : (VARIABLES[value] ?? value)))
    .join('');
}

/** The calls of a script in their order: `Invoke-Aws 'words' 'json'`. */
function findCalls(source: string): Call[] {
  const tokens = readPowerShell(source);
  return tokens.flatMap(({ kind, value }, i) => {
    const command = tokens[i + 1];
    if (kind !== 'word' || value !== 'Invoke-Aws' || command?.kind !== 'single') return [];
    const json = readInput(tokens.slice(i + 2)) ?? '';
    return [{ words: [...command.value.split(' '), '--region', 'us-east-1'], json }];
  });
}

describe('the PowerShell export', () => {
  it.each(TEMPLATES)('carries %s as it is', (_, format) => {
    for (const scope of SCOPES.filter((each) => each !== 'remove')) {
      const input = JSON.parse(findCalls(print(scope, format)).at(-1)?.json ?? '');
      expect(input.AccessLogSettings.Format).toBe(format);
      expect(input.StageName).toBe('-prod');
    }
  });

  it('carries any format of one line', () => {
    const unit = fc.constantFrom(...'\'"‘’‚‛`$\\{}()%!&|<>#;,@ \ta한'.split(''), '👩');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (format) => {
        const [call] = findCalls(print('stage', format));
        expect(JSON.parse(call?.json ?? '').AccessLogSettings.Format).toBe(format);
      }),
      { seed: 21, numRuns: 200 },
    );
  });

  it('is ASCII without empty lines, so that scripts and old prompts read it', () => {
    for (const scope of SCOPES) {
      expect(print(scope, TEMPLATES[4][1])).toMatch(/^[\n -~]+$/);
      expect(print(scope, TEMPLATES[4][1])).not.toContain('\n\n');
    }
  });

  it('hands programs words that every version of PowerShell hands on alike', () => {
    for (const scope of SCOPES) {
      for (const { words } of findCalls(print(scope, TEMPLATES[4][1]))) {
        expect(words.length).toBeGreaterThan(3);
        expect(splitCommandLine(joinAsPowerShell51(words))).toEqual(words);
      }
    }
    // What would not arrive: the reason for the file.
    expect(splitCommandLine(joinAsPowerShell51(['{"a": "b c"}']))).not.toEqual(['{"a": "b c"}']);
  });
});

const standIn = new AwsStandIn();
const folder = makeFolder();
afterAll(() => {
  standIn.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(isAbsent('aws', isInstalled('aws', ['--version'])))(
  'its calls, made by the real AWS CLI',
  () => {
    let env: NodeJS.ProcessEnv = {};
    beforeAll(async () => {
      env = standInEnvironment(await standIn.start(), folder);
    });

    it('are those of the full set-up', { timeout: 120_000 }, async () => {
      const format = TEMPLATES[4][1];
      const { world } = standIn;
      world.state = stateWith('k4x7m2q9ad/-prod');
      const calls = findCalls(print('full', format));
      const names = calls.map(({ words }) => words[1]);
      expect(names).toEqual([
        'get-stage',
        'get-account',
        'get-role',
        'create-role',
        'attach-role-policy',
        'create-log-group',
        'put-retention-policy',
        'delete-log-group',
        'update-account',
        'update-stage',
      ]);
      // The first is tolerated, the second undoes what failed.
      for (const { words, json } of calls.filter(
        (_, i) => !['get-role', 'delete-log-group'].includes(names[i] ?? ''),
      )) {
        writeFileSync(join(folder, 'input.json'), json);
        const quoted = words.map((word) => `'${word}'`).join(' ');
        const command = `aws ${quoted} --cli-input-json file://input.json\n`;
        const { status, stderr } = await runShell('sh', command, folder, env);
        expect({ words, status, stderr }).toEqual({ words, status: 0, stderr: '' });
      }
      const tags = { team: 'chat team', 비용: '1' };
      expect(world.state).toMatchObject({
        stages: {
          'k4x7m2q9ad/-prod': { accessLog: { Format: format }, defaults: { LoggingLevel: 'ERROR' } },
        },
        groups: { '/aws/apigateway/ws-access': { retention: 30, tags } },
        roles: { ApiGatewayCloudWatchLogs: { tags } },
        accountRole: VARIABLES.$role,
      });
    });
  },
);
