import type { Columns } from '../columns/columns.ts';
import { percentilesByCode } from './percentiles.ts';
import { failureOf } from '../columns/failureOf.ts';
import type { RouteSummary } from './summary.ts';

/** The routes of some rows, those that fail most first. It takes as long as all else that is summed up. */
export function summarizeRoutes(columns: Columns, rows: Uint32Array): RouteSummary[] {
  const failures = failureOf(columns);
  const { codes, texts } = columns.coded.route;
  const status = columns.coded.status.codes;
  const count = new Uint32Array(texts.length);
  const failing = new Uint32Array(texts.length);
  for (const row of rows) {
    const code = codes[row] ?? 0;
    count[code] = (count[code] ?? 0) + 1;
    if ((failures[status[row] ?? 0] ?? 0) > 0) failing[code] = (failing[code] ?? 0) + 1;
  }
  const percentiles = percentilesByCode(columns.latency, rows, codes, texts.length);
  return texts
    .flatMap((route, code) => {
      const own = count[code] ?? 0;
      const latency = percentiles[code];
      return own > 0 && latency ? [{ route, rows: own, failing: failing[code] ?? 0, ...latency }] : [];
    })
    .sort((a, b) => b.failing - a.failing || b.rows - a.rows);
}
