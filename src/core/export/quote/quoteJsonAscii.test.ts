import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteJsonAscii } from './quoteJsonAscii.ts';

describe('quoteJsonAscii', () => {
  it.each([
    ["$context.status `x` 'y'", '"$context.status `x` \'y\'"'],
    ['!!', String.raw`"\u0021\u0021"`],
    ['\\!', String.raw`"\\\u0021"`],
    ['한👩\u007f', String.raw`"\ud55c\ud83d\udc69\u007f"`],
  ])('writes %j as %s', (text, quoted) => expect(quoteJsonAscii(text)).toBe(quoted));

  it('is read back as it was, from printable ASCII without history references', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const quoted = quoteJsonAscii(text);
        expect(JSON.parse(quoted)).toBe(text);
        expect(quoted).toMatch(/^[ "-~]*$/);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
