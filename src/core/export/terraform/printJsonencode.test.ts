import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printJsonencode } from './printJsonencode.ts';
import { readCode } from '../../import/code/readCode.ts';
import { hcl } from '../../import/code/languages/hcl.ts';

describe('printJsonencode', () => {
  it('writes one key a line, lined up as terraform fmt does', () => {
    const format =
      '{"a":"$context.requestId","for":1,"nested":{"b-c":true,"d e":null},"z":["x",{"y":"${1}"}],"zz":"%{a}"}';
    expect(printJsonencode(format)).toBe(`jsonencode({
  a     = "$context.requestId"
  "for" = 1
  nested = {
    b-c   = true
    "d e" = null
  }
  z  = ["x", { y = "$\${1}" }]
  zz = "%%{a}"
})`);
  });

  it('writes characters that jsonencode escapes as they are, where the format has them escaped', () => {
    const format = String.raw`{"\u003ca\u003e":"R\u0026D \u2028"}`;
    expect(printJsonencode(format)).toBe('jsonencode({\n  "<a>" = "R&D \\u2028"\n})');
  });

  it.each([
    ['keys that are not sorted', '{"b":"x","a":"y"}'],
    ['white space', '{"a": "x"}'],
    ['a bare variable', '{"a":$context.status}'],
    ['a list', '["x"]'],
    ['nothing', '{}'],
    ['text', '$context.requestId'],
    ['a character that jsonencode escapes', '{"a":"<"}'],
    ['a number that is written in another way', '{"a":1.0}'],
    ['a fraction', '{"a":0.1}'],
    ['a key that stands twice', '{"a":"x","a":"x"}'],
    ['a control character', String.raw`{"a":"\u0001"}`],
  ])('leaves %s as a string', (_, format) => {
    expect(printJsonencode(format)).toBeUndefined();
  });

  it('gives the format to the character', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('${x}', '%{', '<&>', '$$', '"', '\\', '\n', 'for', '한국어', '👩‍🚀', '\u2028'),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, text, fc.integer(), fc.boolean(), tie('list'), tie('map')),
      list: fc.array(tie('any'), { maxLength: 3 }),
      map: fc.dictionary(text, tie('any'), { maxKeys: 4 }),
    })).map;
    fc.assert(
      fc.property(value, (map) => {
        const format = escape(JSON.stringify(sortKeys({ ...(map as object), id: '$context.requestId' })));
        const printed = printJsonencode(format);
        if (printed === undefined) return;
        const [find] = readCode(`access_log_settings {\n  format = ${printed}\n}\n`, hcl);
        expect(find?.format).toBe(format);
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

/** Keys in the order of their code points, all the way down. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) =>
    Buffer.compare(Buffer.from(a), Buffer.from(b)),
  );
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

/** What `jsonencode` escapes. */
const escape = (json: string) =>
  json.replace(/[<>&\u2028\u2029]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
