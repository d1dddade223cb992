import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectImports } from '../../import/detectImports.ts';
import { cdkPython } from '../exporters/cdkPython.ts';
import { cdkTypeScript } from '../exporters/cdkTypeScript.ts';
import { pulumiTypeScript } from '../exporters/pulumiTypeScript.ts';
import { printJsonText as printPython } from '../python/printJsonText.ts';
import { DEFAULT_SETTINGS } from '../../settings/settings.ts';
import { printJsonText as printTypeScript } from '../typeScript/printJsonText.ts';
import { readLiteral } from './printLiteral.ts';

const text = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    'a b',
    '한국어',
    "it's",
    '"',
    '\\',
    '${x}',
    '`',
    '\u2028',
    '\u007f',
    'class',
    'x1',
    '$',
    '__proto__',
    '1',
  ),
);
const maps = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 2 }, text, fc.integer(), fc.boolean(), fc.constant(null), tie('map')),
  map: fc.dictionary(text, tie('any'), { maxKeys: 4 }),
})).map;
const formats = maps.map((map) => JSON.stringify({ id: '$context.requestId', ...(map as object) }));

describe('a format as a literal', () => {
  it('is what JavaScript makes of it, to the byte', () => {
    fc.assert(
      fc.property(formats, (format) => {
        const printed = printTypeScript(format, true);
        // oxlint-disable-next-line typescript/no-implied-eval -- the code is our own, and JavaScript is to read it
        expect(new Function(`return ${printed};`)()).toBe(format);
      }),
      { seed: 3, numRuns: 500 },
    );
  });

  it('is imported as it was', () => {
    const settings = { ...DEFAULT_SETTINGS, apiId: 'k4x7m2q9ad' };
    fc.assert(
      fc.property(
        formats,
        fc.constantFrom(cdkTypeScript, cdkPython, pulumiTypeScript),
        fc.constantFrom('format', 'stage', 'full'),
        (format, exporter, scope) => {
          const { text: printed, refused } = exporter.export({ format, settings, scope });
          fc.pre(refused === undefined && !/[\0-\x1f]/.test(format));
          const [find] = detectImports(printed, exporter.fileName(scope)).finds;
          expect(find?.format, printed).toBe(format);
        },
      ),
      { seed: 4, numRuns: 120 },
    );
  });

  it('has a key a line, and no quotes that prettier takes away', () => {
    expect(printTypeScript('{"id":"$context.requestId","a-b":{"비용":1,"x":{}},"n":null}', true))
      .toBe(`JSON.stringify({
  id: '$context.requestId',
  'a-b': {
    비용: 1,
    x: {},
  },
  n: null,
})`);
  });

  it('is written for Python with its separators, and as it is beyond ASCII', () => {
    expect(printPython('{"id":"한국어","n":null,"t":true}', true)).toBe(`json.dumps(
    {
        "id": "한국어",
        "n": None,
        "t": True,
    },
    separators=(",", ":"),
    ensure_ascii=False,
)`);
  });

  it.each([
    ['white space', '{"a": "x"}'],
    ['a bare variable', '{"a":$context.status}'],
    ['a list in it', '{"a":["x"]}'],
    ['a fraction', '{"a":0.5}'],
    ['a key that stands twice', '{"a":1,"a":1}'],
    ['keys that JavaScript moves', '{"b":1,"1":2}'],
    ['the key of a prototype', '{"__proto__":"x"}'],
    ['no key', '{}'],
    ['another escape', String.raw`{"a":"\u0041"}`],
  ])('is none for a format with %s', (_, format) => {
    expect(readLiteral(format)).toBeUndefined();
  });
});
