import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteJson } from './quoteJson.ts';

describe('quoteJson', () => {
  it.each([
    ['a "b" \\', String.raw`"a \"b\" \\"`],
    ['한국어 👩', '"한국어 👩"'],
    ['\u2028\u2029', String.raw`"\u2028\u2029"`],
    ['\ud83d', String.raw`"\ud83d"`],
    ['\t\u0001', String.raw`"\t\u0001"`],
  ])('writes %j as %s', (text, quoted) => expect(quoteJson(text)).toBe(quoted));

  it('is read back as it was, on one line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const quoted = quoteJson(text);
        expect(JSON.parse(quoted)).toBe(text);
        expect(quoted).not.toMatch(/[\r\n\u2028\u2029]/);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
