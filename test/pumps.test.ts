import { expect, it } from 'vitest';
import { runPumps } from '../scripts/fuzz/runPumps.ts';

/** What each reader takes at most, in milliseconds: ten times what is held to by `npm run fuzz`, as other tests run beside. */
const LIMIT = 2000;

it.each([
  ['as long as is read', 12_288],
  ['as long as the page lets in', 65_536],
])(
  'no text %s holds what reads it',
  async (_, length) => {
    const names = ['analyse', 'convert', 'removeFields', 'search'];
    const { runs, failures } = await runPumps({ names, lengths: [length], limit: LIMIT });
    expect(failures).toEqual([]);
    expect(runs).toBeGreaterThanOrEqual(names.length * 30);
  },
  60_000,
);

/** What took seconds once, each for a reason of its own. */
const ONCE_SLOW = [
  'planSteps',
  'a paste of all',
  'export serverlessFramework',
  'nearestName',
  'a long name',
  'every question as athenaExport',
];

it.each(ONCE_SLOW)(
  'no text holds %s any more',
  async (name) => {
    const { failures } = await runPumps({ names: [name], limit: LIMIT });
    expect(failures).toEqual([]);
  },
  60_000,
);
