import { expect, it } from 'vitest';
import { runFuzz } from '../scripts/fuzz/runFuzz.ts';

/** `npm run fuzz` tries a million. Times are left to it: other tests run beside this one. */
it('keeps its laws for two thousand generated cases', async () => {
  const { kinds, failures } = await runFuzz({ runs: 2000, seed: 20, limit: Infinity });
  expect(failures).toEqual([]);
  expect(kinds.every(({ count }) => count > 0)).toBe(true);
});
