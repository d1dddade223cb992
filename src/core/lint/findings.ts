import type { Range } from '../template/fields/fields.ts';
import type { Finding } from './rule.ts';

type Words = Omit<Finding, 'from' | 'to'>;

const at = <T extends Range>(found: T, describe: (found: T) => Words): Finding => ({
  from: found.from,
  to: found.to,
  ...describe(found),
});

/** One finding for each place. */
export const findEach = <T extends Range>(
  found: readonly T[],
  describe: (each: T) => Words,
): readonly Finding[] => found.map((each) => at(each, describe));

/** One finding for all places, at the first of them; none where there is none. */
export const findOnce = <T extends Range>(
  found: readonly T[],
  describe: (first: T) => Words,
): readonly Finding[] => found.slice(0, 1).map((first) => at(first, describe));
