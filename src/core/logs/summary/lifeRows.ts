/** From so much silence on, in milliseconds, a life is said to be silent: half of what API Gateway allows. */
export const LONG_SILENCE = 300_000;

/** A life is told from its beginning, in whatever order a file has its lines. */
export function sortByTime(rows: Uint32Array, time: Float64Array): void {
  let isSorted = true;
  for (let i = 1; i < rows.length && isSorted; i++)
    isSorted = !((time[rows[i - 1] ?? 0] ?? 0) > (time[rows[i] ?? 0] ?? 0));
  if (!isSorted) rows.sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0) || a - b);
}
