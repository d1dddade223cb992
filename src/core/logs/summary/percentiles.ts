import type { Percentiles } from './summary.ts';

/** The exact percentiles of the numbers of rows, for each of `size` codes. Rows without a number do not count. */
export function percentilesByCode(
  numbers: Float64Array,
  rows: Uint32Array,
  codeOf: (row: number) => number,
  size: number,
): Percentiles[] {
  const begins = new Uint32Array(size + 1);
  for (const row of rows)
    if (!Number.isNaN(numbers[row])) begins[codeOf(row) + 1] = (begins[codeOf(row) + 1] ?? 0) + 1;
  for (let code = 0; code < size; code++) begins[code + 1] = (begins[code + 1] ?? 0) + (begins[code] ?? 0);
  const sorted = new Float32Array(begins[size] ?? 0);
  const next = begins.slice();
  for (const row of rows) {
    const number = numbers[row] ?? NaN;
    if (Number.isNaN(number)) continue;
    const code = codeOf(row);
    const place = next[code] ?? 0;
    sorted[place] = number;
    next[code] = place + 1;
  }
  return Array.from({ length: size }, (_, code) => {
    const own = sorted.subarray(begins[code], begins[code + 1]).sort();
    return { p50: nearestRank(own, 50), p95: nearestRank(own, 95), p99: nearestRank(own, 99) };
  });
}

/** The least number that so many percent of all do not exceed; NaN where there is none. */
function nearestRank(sorted: Float32Array, percent: number): number {
  return sorted[Math.max(Math.ceil((percent / 100) * sorted.length) - 1, 0)] ?? NaN;
}
