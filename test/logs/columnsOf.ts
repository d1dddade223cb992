import { EXACT, forEachField, type Columns, type GroupField } from '../../src/core/logs/columns/columns.ts';

/** A row of a log; what is not said is empty. */
export type LogRow = Partial<Record<GroupField, string>> & { readonly time?: number };

/** Columns as reading a log with these rows makes them. */
export function columnsOf(rows: readonly LogRow[]): Columns {
  const none = () => new Float64Array(rows.length).fill(NaN);
  const times = rows.flatMap(({ time }) => time ?? []);
  return {
    rows: rows.length,
    first: Math.min(...times),
    last: Math.max(...times),
    known: EXACT,
    time: Float64Array.from(rows, ({ time = NaN }) => time),
    marks: new Uint8Array(rows.length).fill(EXACT),
    latency: none(),
    connectedAt: none(),
    at: none(),
    length: new Uint32Array(rows.length),
    coded: forEachField((field) => {
      const texts = [...new Set(['-', ...rows.map((row) => row[field] ?? '-')])];
      return { texts, codes: Uint32Array.from(rows, (row) => texts.indexOf(row[field] ?? '-')) };
    }),
  };
}
