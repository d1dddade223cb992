import { climb } from './climb.ts';
import { createPumpedFunctions } from './pumpedFunctions.ts';
import { PUMPS } from './pumps.ts';

interface Slowest {
  readonly time: number;
  readonly pump: string;
}

/** How many texts were tried, the slowest of each function, and what takes too long or grows too fast. */
export interface Pumped {
  readonly runs: number;
  readonly slowest: ReadonlyMap<string, Slowest>;
  readonly failures: readonly string[];
}

/**
 * Runs every function that texts from outside reach with every pumped text. `names`: which functions; all where absent.
 * `lengths` and `limit`: of the texts, and the milliseconds that a run may take, where that is not what each function
 * says.
 */
export async function runPumps({
  names,
  lengths,
  limit,
  onFailure = () => undefined,
}: {
  readonly names?: readonly string[];
  readonly lengths?: readonly number[];
  readonly limit?: number;
  readonly onFailure?: (failure: string) => void;
}): Promise<Pumped> {
  const { functions } = await createPumpedFunctions();
  const slowest = new Map<string, Slowest>();
  const failures: string[] = [];
  let runs = 0;
  for (const each of functions.filter(({ name }) => !names || names.includes(name))) {
    for (const { name: pump, make } of PUMPS) {
      for (const length of lengths ?? each.lengths) {
        const { time, reason } = await climb(each, make, length, limit);
        runs += 1;
        if (time > (slowest.get(each.name)?.time ?? -1)) slowest.set(each.name, { time, pump });
        if (!reason) continue;
        const failure = `${each.name}, ${pump}: ${reason}`;
        failures.push(failure);
        onFailure(failure);
      }
    }
  }
  return { runs, slowest, failures };
}
