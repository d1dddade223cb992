import { expect, it } from 'vitest';
import { runFuzz } from '../scripts/fuzz/runFuzz.ts';

const modules = import.meta.glob<object>(['../src/{core,state}/**/*.ts', '!**/*.test.ts']);

const load = (path: string) => modules[`../src/${path}.ts`]?.();

/** `npm run fuzz` tries a million. Times are left to it: other tests run beside this one. */
it('keeps its laws for two thousand generated cases', async () => {
  const { kinds, failures } = await runFuzz({ load, runs: 2000, seed: 20, limit: Infinity });
  expect(failures).toEqual([]);
  expect([...kinds.values()].every(({ count }) => count > 0)).toBe(true);
});
