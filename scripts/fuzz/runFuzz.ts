import { createChecks, type Case, type Check } from './checks.ts';
import { DEFAULT_API } from './core.ts';
import { createInputs } from './inputs.ts';
import { createRandom, type Random } from './random.ts';

/** No case of an input within the limit may take longer, in milliseconds. */
export const SLOWEST = 50;

/** How often a slow case is measured again before it counts: a busy machine and the collector are slow once. */
const REPEATS = 4;

/** Cases below these milliseconds are as quick as any. */
const WORTH_REPEATING = 5;

/** More failures than these are not worth reading. */
const MOST_FAILURES = 10;

/** A kind, with the count and the slowest of its cases. */
interface KindTally extends Check {
  count: number;
  slowest: number;
}

interface Failure {
  readonly kind: string;
  readonly run: number;
  readonly input: unknown;
  readonly reason: string;
}

/**
 * Drives the core with `runs` generated cases. `limit`: the milliseconds that a case may take. Gives what became of
 * each kind, and the first failures with their inputs.
 */
export async function runFuzz({
  runs,
  seed,
  limit = SLOWEST,
}: {
  readonly runs: number;
  readonly seed: number;
  readonly limit?: number;
}): Promise<{ readonly kinds: readonly KindTally[]; readonly failures: readonly Failure[] }> {
  const random = createRandom(seed);
  const checks = createChecks(createInputs(random, NAMES), random);
  const kinds: readonly KindTally[] = checks.map((check) => ({ ...check, count: 0, slowest: 0 }));
  const failures: Failure[] = [];
  for (let run = 0; run < runs && failures.length < MOST_FAILURES; run++) {
    const tally = choose(kinds, random);
    const { kind } = tally;
    const made = tally.make();
    tally.count++;
    try {
      const time = await measure(made, tally.slowest);
      tally.slowest = Math.max(tally.slowest, time);
      if (time > limit) failures.push({ kind, run, input: made.input, reason: `${time.toFixed(1)} ms` });
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      failures.push({ kind, run, input: made.input, reason });
    }
  }
  return { kinds, failures };
}

/** How long a case takes: a new slowest one is measured again, and the shortest time counts. */
async function measure(made: Case, slowest: number): Promise<number> {
  let best = await time(made);
  for (let left = REPEATS; left > 0 && best > Math.max(slowest, WORTH_REPEATING); left--) {
    best = Math.min(best, await time(made));
  }
  return best;
}

/**
 * The smaller of wall clock and processor time: the first counts what other programs do, the second what the
 * engine does beside the case. Only what is asynchronous is waited for: a turn of the loop for each case would
 * take longer than most.
 */
async function time({ run }: Case): Promise<number> {
  const before = process.cpuUsage();
  const started = performance.now();
  const result = run();
  if (result) await result;
  const wall = performance.now() - started;
  if (wall < WORTH_REPEATING) return wall;
  const { user, system } = process.cpuUsage(before);
  return Math.min(wall, (user + system) / 1000);
}

function choose<Kind extends Check>(checks: readonly Kind[], { below }: Random): Kind {
  let at = below(checks.reduce((sum, { share }) => sum + share, 0));
  const chosen = checks.find(({ share }) => (at -= share) < 0);
  if (!chosen) throw new Error('There is no check.');
  return chosen;
}

const known = DEFAULT_API.catalog.variables.map(({ name }) => name.replace('<property>', 'tenantId'));

/** Names that WebSocket APIs fill, those of other APIs, and names of no API. */
const NAMES = [
  ...known,
  ...known,
  ...DEFAULT_API.catalog.foreign.map(({ name }) => name),
  'reqestId',
  'constructor',
  '',
];
