import { EXACT, type Columns } from '../columns/columns.ts';

const SECOND = 1000;
/** From so much silence on, in milliseconds, a life is said to be silent: half of what API Gateway allows. */
export const LONG_SILENCE = 300_000;

/**
 * A life is told from its beginning, in whatever order a file has its lines. Where not all milliseconds are known, lines
 * of one second keep the order of the file.
 */
export function sortByTime(rows: Uint32Array, { time, marks }: Pick<Columns, 'time' | 'marks'>): void {
  const step = rows.every((row) => ((marks[row] ?? 0) & EXACT) > 0) ? 1 : SECOND;
  const order = (row: number): number => Math.floor((time[row] ?? 0) / step);
  let isSorted = true;
  for (let i = 1; i < rows.length && isSorted; i++)
    isSorted = !(order(rows[i - 1] ?? 0) > order(rows[i] ?? 0));
  if (!isSorted) rows.sort((a, b) => order(a) - order(b) || a - b);
}
