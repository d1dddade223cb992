import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCOPES, type Scope } from '../../src/core/export/exporter.ts';
import { awsCliCmd } from '../../src/core/export/exporters/awsCliCmd.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings.ts';
import { expandPercents, readBlocks, readEcho } from './cmd.ts';
import { splitCommandLine } from './commandLine.ts';
import { TEMPLATES } from './templates.ts';

const SETTINGS = {
  ...DEFAULT_SETTINGS,
  region: 'us-east-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
  stageName: '-prod',
  tags: 'team=chat team, 비용=1',
};

const print = (scope: Scope, format: string) => awsCliCmd.export({ format, settings: SETTINGS, scope });

/** The format that the file of UpdateStage holds. */
function formatOf(script: string, mode: 'prompt' | 'file'): unknown {
  const update = readBlocks(script, mode).find(({ command }) => command.includes('update-stage'));
  return JSON.parse(update?.file ?? '').AccessLogSettings.Format;
}

describe('the reading of cmd itself', () => {
  it('sees what a prompt and a file would change', () => {
    expect(expandPercents('%PATH% %%PATH%% %x% 100%', 'prompt')).toBe('C:\\Windows %C:\\Windows% %x% 100%');
    expect(expandPercents('%PATH% %%PATH%% %x% 100%', 'file')).toBe('C:\\Windows %PATH%  100');
    expect(readEcho('echo a & b', 'file')).toBeUndefined();
    expect(readEcho('echo "a & b"', 'file')).toBe('"a & b"');
    expect(readEcho('echo a /? b', 'file')).toBeUndefined();
  });

  it('splits command lines as the C runtime does', () => {
    expect(splitCommandLine(String.raw`a "b c" d\"e "f\\" g\h "i""j"`)).toEqual([
      'a',
      'b c',
      'd"e',
      'f\\',
      'g\\h',
      'i"j',
    ]);
  });
});

describe.each(['prompt', 'file'] as const)('the cmd export, read at a %s', (mode) => {
  it.each(TEMPLATES)('carries %s as it is', (_, format) => {
    for (const scope of ['format', 'stage', ...(mode === 'file' ? (['full'] as const) : [])] as const) {
      expect(formatOf(print(scope, format).text, mode)).toBe(format);
    }
  });

  it('carries any format of one line', () => {
    const unit = fc.constantFrom(...'%!^&|<>()"\'\\/?=,;@{}$`# \tPATHa한'.split(''), '%PATH%', '/?', '👩');
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (format) => {
        expect(formatOf(print('stage', format).text, mode)).toBe(format);
      }),
      { seed: 22, numRuns: 200 },
    );
  });

  it('calls AWS with words that need no quotes', () => {
    for (const scope of SCOPES.filter((each) => mode === 'file' || each !== 'full')) {
      const { text } = print(scope, TEMPLATES[4][1]);
      for (const { file } of readBlocks(text, mode)) expect(() => JSON.parse(file)).not.toThrow();
      const calls = expandPercents(text, mode).matchAll(/call (aws .*?)(?= (?:2?>|\|\||&&) |$)/gm);
      const words = [...calls].map(([, call = '']) => call);
      expect(words.length).toBeGreaterThan(0);
      for (const call of words) {
        expect(call).toMatch(/^aws (?:[\w/:.=-]+|"[\w/:\\.,=-]+")(?: (?:[\w/:.=-]+|"[\w/:\\.,=-]+"))*$/);
        expect(splitCommandLine(call)).toEqual(call.replaceAll('"', '').split(' '));
      }
    }
  });
});

describe('the cmd export', () => {
  it('refuses a format that makes a command too long, and says so', () => {
    expect(print('stage', 'a'.repeat(3000)).refused).toBeUndefined();
    expect(print('stage', '"'.repeat(3000)).refused).toBeUndefined();
    expect(print('stage', '%'.repeat(3000)).refused?.en).toContain('8,191');
    expect(print('stage', '%'.repeat(3000)).text).toBe('');
  });

  it('has the labels that it goes to', () => {
    const { text } = print('full', '$context.requestId');
    const targets = [...text.matchAll(/\b(?:goto |call :)(\w+)/g)].map(([, label]) => label);
    expect(targets.length).toBeGreaterThan(3);
    for (const label of targets) expect(text).toContain(`\n:${label}\n`);
  });
});
