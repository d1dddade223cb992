import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteJsonCmd } from './quoteJsonCmd.ts';

describe('quoteJsonCmd', () => {
  it.each([
    ['$context.status', '"$context.status"'],
    ['%PATH%', String.raw`"\u0025PATH\u0025"`],
    ['a & b ^| "c" /?', String.raw`"a \u0026 b \u005e\u007c \"c\" /\u003f"`],
  ])('writes %j as %s', (text, quoted) => expect(quoteJsonCmd(text)).toBe(quoted));

  it('is read back as it was, from characters that mean nothing to cmd', () => {
    const signs = fc.string({ unit: fc.constantFrom(...`%!^&|<>()?"\\ a한`.split('')) });
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), (text) => {
        const quoted = quoteJsonCmd(text);
        expect(JSON.parse(quoted)).toBe(text);
        expect(quoted).toMatch(/^[ "#$'*-;=@-\][_-~]*$/);
        expect(quoted).not.toMatch(/[%!^&|<>()?]/);
      }),
      { seed: 15, numRuns: 300 },
    );
  });
});
