import { EXACT, type Columns } from '../columns/columns.ts';
import type { Timeline } from './summary.ts';

/** How many bins a timeline has at most. */
export const MOST_BINS = 120;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** The lengths of bins that a person can name, in milliseconds. */
const STEPS = [
  1,
  2,
  5,
  10,
  20,
  50,
  100,
  200,
  500,
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * SECOND),
  ...[1, 2, 3, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12, 24, 48, 168, 720, 8760].map((hours) => hours * HOUR),
];

/**
 * All rows of the log over time, so that it stands still while the filter changes, each bin with the rows that are
 * shown. Undefined where no row has a time.
 */
export function makeTimeline(
  columns: Columns,
  rows: Uint32Array,
  failures: Uint8Array,
): Timeline | undefined {
  const { time, first, last, known, coded } = columns;
  if (last < first) return undefined;
  const step = stepFor(last - first, (known & EXACT) > 0 ? 0 : SECOND);
  const from = Math.floor(first / step) * step;
  const size = Math.min(Math.floor((last - from) / step) + 1, MOST_BINS + 1);
  const all = new Uint32Array(size);
  const client = new Uint32Array(size);
  const server = new Uint32Array(size);
  let untimed = 0;
  const { codes } = coded.status;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    // NaN where a row has no time.
    const bin = Math.floor(((time[row] ?? NaN) - from) / step);
    if (!(bin >= 0)) {
      untimed++;
      continue;
    }
    const own = bin < size ? bin : size - 1;
    all[own] = (all[own] ?? 0) + 1;
    const failure = failures[codes[row] ?? 0] ?? 0;
    if (failure === 0) continue;
    const counts = failure === 1 ? client : server;
    counts[own] = (counts[own] ?? 0) + 1;
  }
  return {
    from,
    last,
    step,
    untimed,
    bins: Array.from(all, (count, i) => ({ all: count, client: client[i] ?? 0, server: server[i] ?? 0 })),
  };
}

function stepFor(span: number, shortest: number): number {
  const least = Math.max(span / MOST_BINS, shortest);
  const step = STEPS.find((each) => each >= least);
  const year = STEPS.at(-1) ?? HOUR;
  return step ?? Math.ceil(least / year) * year;
}
