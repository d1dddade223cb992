import type { Scenario } from '../../../core/scenarios/scenario.ts';

/** What a row draws of the followed connection's line: nothing, its lower half, all of it, its upper half. */
export type LifelinePart = 'none' | 'begins' | 'passes' | 'ends';

/** The line runs from the first to the last row of the followed connection, whichever way time goes. */
export function lifelineParts(scenarios: readonly Pick<Scenario, 'lane'>[]): readonly LifelinePart[] {
  const first = scenarios.findIndex(({ lane }) => lane === 'main');
  const last = scenarios.findLastIndex(({ lane }) => lane === 'main');
  return scenarios.map((_, i) => {
    if (first === last || i < first || i > last) return 'none';
    if (i === first) return 'begins';
    return i === last ? 'ends' : 'passes';
  });
}
