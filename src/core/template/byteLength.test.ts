import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byteLength } from './byteLength.ts';

it('agrees with a real UTF-8 encoder', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('a', 'é', '한', '😀', '\ud800', '\udc00') }),
      ),
      (text) => {
        expect(byteLength(text)).toBe(new TextEncoder().encode(text).length);
      },
    ),
    { seed: 17, numRuns: 1000 },
  );
});
