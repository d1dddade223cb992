import quickselect from 'quickselect';
import type { Codes } from '../columns/codeColumn.ts';
import type { Percentiles } from './summary.ts';

/** The exact percentiles of the numbers of rows, for each of `size` codes. Rows without a number do not count. */
export function percentilesByCode(
  numbers: Float64Array,
  rows: Uint32Array,
  codes: Codes,
  size: number,
): Percentiles[] {
  const begins = new Uint32Array(size + 1);
  for (const row of rows) {
    const after = (codes[row] ?? 0) + 1;
    if (!Number.isNaN(numbers[row])) begins[after] = (begins[after] ?? 0) + 1;
  }
  for (let code = 0; code < size; code++) begins[code + 1] = (begins[code + 1] ?? 0) + (begins[code] ?? 0);
  const grouped = new Float64Array(begins[size] ?? 0);
  const next = begins.slice();
  for (const row of rows) {
    const number = numbers[row] ?? NaN;
    if (Number.isNaN(number)) continue;
    const code = codes[row] ?? 0;
    const place = next[code] ?? 0;
    grouped[place] = number;
    next[code] = place + 1;
  }
  return Array.from({ length: size }, (_, code) =>
    percentilesOf(grouped.subarray(begins[code], begins[code + 1])),
  );
}

/** Puts the numbers in another order. */
function percentilesOf(numbers: Float64Array): Percentiles {
  let from = 0;
  const next = (percent: number): number => {
    const rank = Math.max(Math.ceil((percent / 100) * numbers.length) - 1, 0);
    // oxlint-disable-next-line no-unsafe-type-assertion -- it needs an index and a length, and no more of an array
    quickselect(numbers as unknown as number[], rank, from);
    // What comes before is no larger.
    from = rank;
    return numbers[rank] ?? NaN;
  };
  return { p50: next(50), p95: next(95), p99: next(99) };
}
