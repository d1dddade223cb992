import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteHcl } from './quoteHcl.ts';

/** What HCL makes of a quoted string without interpolation; throws where it would interpolate. */
function readHcl(quoted: string): string {
  const body = /^"((?:[^"\\\r\n]|\\.)*)"$/.exec(quoted)?.[1];
  if (body === undefined) throw new Error(`No string: ${quoted}`);
  return body.replace(/([$%])\1\{|[$%]\{|\\u([0-9a-f]{4})|\\(.)/g, (all, doubled, unit, escaped) => {
    if (doubled) return `${doubled}{`;
    if (unit) return String.fromCharCode(Number.parseInt(unit, 16));
    if (escaped === '"' || escaped === '\\') return escaped;
    throw new Error(`HCL would read ${all} in another way`);
  });
}

describe('quoteHcl', () => {
  it.each([
    ['$context.requestId 100% $$', '"$context.requestId 100% $$"'],
    ['${x} %{ if } $${', '"$${x} %%{ if } $$${"'],
    ['"a" \\n', String.raw`"\"a\" \\n"`],
    ['\t\u00a0', String.raw`"\u0009\u00a0"`],
    ['한국어 👩', '"한국어 👩"'],
  ])('writes %j as %s', (text, quoted) => expect(quoteHcl(text)).toBe(quoted));

  it('is read back as it was, on one line', () => {
    const signs = fc.string({ unit: fc.constantFrom('$', '%', '{', '}', '"', '\\', 'n', 'u', ' ', '\t') });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
        expect(readHcl(quoteHcl(text))).toBe(text);
      }),
      { seed: 22, numRuns: 300 },
    );
  });
});
