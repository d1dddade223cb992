import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { quoteYaml } from './quoteYaml.ts';

describe('quoteYaml', () => {
  it.each([
    ['', "''"],
    ['OFF', "'OFF'"],
    ['{"a":"$context.status"}', `'{"a":"$context.status"}'`],
    ["it's # not: a comment ", "'it''s # not: a comment '"],
    ['한국어 👩', "'한국어 👩'"],
    ['\t', String.raw`"\t"`],
    ['"\u0085\u2028\ufeff\uffff\u00a0', String.raw`"\"\u0085\u2028\ufeff\uffff\u00a0"`],
    ['\u007f', String.raw`"\u007f"`],
  ])('writes %j as %s', (text, quoted) => expect(quoteYaml(text)).toBe(quoted));

  it.each(['1.1', '1.2'] as const)('is read back as it was by YAML %s, on one line', (version) => {
    const indicators = fc.string({
      unit: fc.constantFrom(...` '"\\#:-?{}[]&*!|>%@\`~$,\t\n\u0085\u2028é한`.split('')),
    });
    fc.assert(
      fc.property(fc.oneof(indicators, fc.string({ unit: 'binary' })), (text) => {
        const quoted = quoteYaml(text);
        expect(parse(`a:\n  b: ${quoted}\n`, { version })).toEqual({ a: { b: text } });
        expect(quoted).not.toMatch(/[\r\n\u0085\u2028\u2029]/);
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
