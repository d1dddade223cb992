import type { Tried } from './pumped/tried.ts';

/** Time may grow with this power of the length and no more. */
export const MOST_EXPONENT = 1.3;

/** Times below this share of the limit say nothing about how they grow. */
const TELLING = 1 / 8;

/** How often a suspect is measured again: a busy machine and the collector are slow once. */
const REPEATS = 3;

/** How long the longest text took, in milliseconds, and why that is too long where it is. */
export interface Climb {
  readonly time: number;
  readonly reason?: string;
}

/**
 * Runs a function with a text of a quarter of a length and of all of it. `make` gives a text of a length. Gives the
 * last of the times, in milliseconds, and the reason where that is too long or grows with too high a power.
 */
export async function climb(
  each: Required<Tried>,
  make: (length: number) => string,
  length: number,
  limit = each.limit,
): Promise<Climb> {
  let result: Climb = { time: Infinity };
  for (let left = REPEATS; left > 0; left--) {
    const times: number[] = [];
    for (const part of [length >> 2, length]) {
      try {
        times.push(await time(each, make(part)));
      } catch (error) {
        return {
          time: 0,
          reason: `throws at ${part}: ${error instanceof Error ? error.stack : String(error)}`,
        };
      }
      if ((times.at(-1) ?? 0) > limit) break;
    }
    const last = times.at(-1) ?? 0;
    const reason = judge(times, length, limit);
    if (reason === undefined) return { time: last };
    result = { time: Math.min(last, result.time), reason };
    // What takes seconds is no accident.
    if (last > 10 * limit) break;
  }
  return result;
}

function judge([quarter = 0, whole]: readonly number[], length: number, limit: number): string | undefined {
  if (whole === undefined) return `${quarter.toFixed(0)} ms at ${length >> 2}`;
  if (whole > limit) return `${whole.toFixed(0)} ms at ${length}`;
  if (whole < limit * TELLING) return undefined;
  const exponent = Math.log(whole / Math.max(quarter, 0.05)) / Math.log(4);
  return exponent > MOST_EXPONENT
    ? `grows with the power ${exponent.toFixed(2)}, ${whole.toFixed(0)} ms at ${length}`
    : undefined;
}

/** The smaller of wall clock and processor time in milliseconds, without what prepares the input. */
export async function time({ prepare }: Tried, text: string): Promise<number> {
  const run = prepare(text);
  const before = process.cpuUsage();
  const started = performance.now();
  const result = run();
  if (result instanceof Promise) await result;
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return Math.min(wall, (user + system) / 1000);
}
