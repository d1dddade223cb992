import { CHOSEN, EXACT, type Columns, type GroupField } from '../core/logs/columns/columns.ts';
import { failureOf } from '../core/logs/columns/failureOf.ts';
import type { Row } from './protocol.ts';

/** What the page shows of some rows. */
export function rowsOf(columns: Columns, rows: Uint32Array): Row[] {
  const { coded, time, marks, latency } = columns;
  const failures = failureOf(columns);
  const text = (field: GroupField, row: number): string | undefined => {
    const code = coded[field].codes[row] ?? 0;
    return code === 0 ? undefined : coded[field].texts[code];
  };
  return Array.from(rows, (row) => ({
    row,
    time: time[row] ?? NaN,
    isExact: ((marks[row] ?? 0) & EXACT) > 0,
    isChosen: ((marks[row] ?? 0) & CHOSEN) > 0,
    latency: latency[row] ?? NaN,
    event: text('event', row),
    route: text('route', row),
    status: text('status', row),
    connection: text('connection', row),
    error: text('error', row),
    failure: toFailure(failures[coded.status.codes[row] ?? 0]),
  }));
}

const toFailure = (failure: number | undefined): Row['failure'] =>
  failure === 1 || failure === 2 ? failure : 0;
