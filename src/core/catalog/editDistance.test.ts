import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, letterBits, mayBeNear } from './editDistance.ts';

const SEED = 4127;
const word = fc.string({ maxLength: 12 });

it.each([
  ['', '', 0],
  ['status', 'status', 0],
  ['', 'abc', 3],
  ['status', 'statuss', 1],
  ['status', 'sttaus', 1],
  ['stage', 'state', 1],
  ['latency', 'lantenyc', 2],
  ['ca', 'abc', 3],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

it('is the same both ways, and zero only for the same word', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
    { seed: SEED },
  );
});

it('gives the distance up to a bound, and more than the bound beyond it', () => {
  const near = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(near, near, fc.nat(4), (a, b, most) => {
      const distance = editDistance(a, b);
      const bounded = editDistance(a, b, most);
      if (distance <= most) expect(bounded).toBe(distance);
      else expect(bounded).toBeGreaterThan(most);
    }),
    { seed: SEED, numRuns: 1000 },
  );
});

it('knows by their letters alone of no word that is near that it is not', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, most) => {
      if (editDistance(a, b) <= most) expect(mayBeNear(letterBits(a), letterBits(b), most)).toBe(true);
    }),
    { seed: SEED, numRuns: 2000 },
  );
  expect(mayBeNear(letterBits('status'), letterBits('latency'), 1)).toBe(false);
});
