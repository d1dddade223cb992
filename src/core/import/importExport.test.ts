import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORTERS } from '../export/exporters.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { detectImports } from './detectImports.ts';

const SETTINGS = { ...DEFAULT_SETTINGS, region: 'eu-west-1', accountId: '111122223333', apiId: 'k4x7m2q9ad' };

/** Pieces that mean something to a shell, a language or a tool on the way. */
const PIECES = [
  '$context.requestId',
  '$context.identity.sourceIp',
  '$context',
  '"',
  "'",
  '\\',
  '\\"',
  '`',
  '$',
  '$$',
  '${context.x}',
  '$${x}',
  '${!x}',
  '%{if}',
  '%PATH%',
  '%%',
  '!!',
  '^',
  '&',
  '|',
  '<a>',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ' ',
  '  ',
  ' #',
  '{"a":"',
  '","b":',
  '"}',
  '$(id)',
  '\\n',
  '\\u0041',
  '//',
  '/*',
  '\t',
  '한국어',
  '👩‍🚀',
  '\u00a0',
  '\u2028',
  '\u0085',
  '’',
  '?',
  '+',
  ';',
  '-',
  "'''",
  '"""',
  'EOT',
  "@'",
  '=',
];

/** Formats that the page takes: one line, no control characters but tabs. */
const formats = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    {
      maxLength: 16,
    },
  )
  .map((pieces) => `$context.requestId${pieces.join('')}`)
  .filter((format) => !/[\0-\x08\n-\x1f\x7f\ufffd\p{Cs}]/u.test(format));

const CASES = EXPORTERS.flatMap((exporter) =>
  exporter.scopes.map((scope) => ({ exporter, scope, name: `${exporter.id}, ${scope}` })),
);

describe('what is exported', () => {
  it.each(CASES)('is imported as it was: $name', ({ exporter, scope }) => {
    const print = (format: string) => exporter.export({ format, settings: SETTINGS, scope });
    // What switches logging off holds no format.
    if (print('$context.requestId a').text === print('$context.requestId b').text) return;
    fc.assert(
      fc.property(formats, (format) => {
        const { text, refused } = print(format);
        fc.pre(refused === undefined);
        for (const fileName of ['', exporter.fileName(scope)]) {
          const [first] = detectImports(text, fileName).finds;
          expect(first?.format, text).toBe(format);
          expect(first?.holes).toEqual([]);
        }
      }),
      { seed: 21, numRuns: 30 },
    );
  });

  it.each(CASES.filter(({ scope }) => scope !== 'remove'))(
    'is imported for the same kind of API, with no setting that was not there: $name',
    ({ exporter, scope }) => {
      // The first has no name that only WebSocket APIs have; the second once looked like PowerShell.
      for (const format of ['$context.requestId $context.status', `$context.requestId '{"`]) {
        const { text } = exporter.export({ format, settings: SETTINGS, scope });
        for (const fileName of ['', exporter.fileName(scope)]) {
          const [find] = detectImports(text, fileName).finds;
          expect(find?.format).toBe(format);
          expect(find?.api, text).not.toMatch(/rest|http/);
          expect(SETTINGS, text).toMatchObject(find?.settings ?? {});
        }
      }
    },
  );
});
