import fc from 'fast-check';
import { writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCOPES, type Scope } from '../../src/core/export/exporter.ts';
import { awsCliPowerShell } from '../../src/core/export/exporters/awsCliPowerShell.ts';
import { DEFAULT_SETTINGS } from '../../src/core/export/settings.ts';
import { AwsStandIn, FULL_BEFORE, standInEnvironment } from './awsStandIn.ts';
import { splitCommandLine } from './commandLine.ts';
import { joinAsPowerShell51, readPowerShell, type PowerShellToken } from './powerShell.ts';
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

/** A call of the AWS CLI: its words, and the JSON that its file holds. */
interface Call {
  readonly words: readonly string[];
  readonly json: string;
}

const print = (scope: Scope, format: string) =>
  awsCliPowerShell.export({ format, settings: SETTINGS, scope }).text;

const isText = (token: PowerShellToken | undefined) => token?.kind === 'single';

/** The calls of a script in their order: `Invoke-Aws 'words' 'json'`, or a file and the command behind it. */
function findCalls(source: string): Call[] {
  const tokens = readPowerShell(source);
  const calls: Call[] = [];
  tokens.forEach(({ kind, value }, i) => {
    const [first, second] = tokens.slice(i + 1);
    if (kind === 'word' && value === 'Invoke-Aws' && isText(first) && isText(second)) {
      const words = (first?.value ?? '').split(' ');
      calls.push({ words: [...words, '--region', 'us-east-1'], json: second?.value ?? '' });
    }
    if (kind !== 'word' || value !== 'aws' || tokens[i - 1]?.kind !== 'end') return;
    const end = tokens.findIndex((token, at) => at > i && token.kind === 'end');
    const words = tokens.slice(i + 1, end).map((token) => token.value);
    const json = tokens.slice(0, i).findLast(isText)?.value ?? '';
    calls.push({ words: words.slice(0, words.indexOf('--cli-input-json')), json });
  });
  return calls;
}

describe('the PowerShell export', () => {
  it.each(TEMPLATES)('carries %s as it is', (_, format) => {
    for (const scope of SCOPES.filter((each) => each !== 'remove')) {
      const input = JSON.parse(findCalls(print(scope, format)).at(-1)?.json ?? '');
      expect(input.AccessLogSettings.Format).toBe(format);
      expect(input.StageName).toBe('live-1');
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

describe.skipIf(!isInstalled('aws', ['--version']))('its calls, made by the real AWS CLI', () => {
  let env: NodeJS.ProcessEnv = {};
  beforeAll(async () => {
    env = standInEnvironment(await standIn.start(), folder);
  });

  it('are those of the full set-up', { timeout: 120_000 }, async () => {
    const format = TEMPLATES[4][1];
    for (const { words, json } of findCalls(print('full', format))) {
      writeFileSync(join(folder, 'access-log.json'), json);
      const quoted = words.map((word) => `'${word}'`).join(' ');
      const command = `aws ${quoted} --cli-input-json file://access-log.json\n`;
      const { status, stderr } = await runShell('sh', command, folder, env);
      expect({ words, status, stderr }).toEqual({ words, status: 0, stderr: '' });
    }
    expect(standIn.calls.map(({ operation }) => operation)).toEqual([
      ...FULL_BEFORE,
      'CreateRole',
      'AttachRolePolicy',
      'GetRole',
      'UpdateStage',
    ]);
    expect(JSON.parse(standIn.calls.at(-1)?.body ?? '').accessLogSettings.format).toBe(format);
  });
});
