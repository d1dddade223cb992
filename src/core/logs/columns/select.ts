import { fitsTerm, type LogFilter } from '../filter.ts';
import { forEachField, GROUP_FIELDS, type Columns, type GroupField } from './columns.ts';

/** The rows that a filter shows. */
export interface Selection {
  readonly rows: Uint32Array<ArrayBuffer>;
  /** By code, for each field: how many rows fit all of the filter but what it says of this field. */
  readonly counts: Readonly<Record<GroupField, Uint32Array>>;
}

/**
 * One pass over all rows. `withText`: by row, 1 where the line holds the text of the filter, which does not stand in
 * the columns.
 */
export function select(columns: Columns, filter: LogFilter, withText?: Uint8Array): Selection {
  const { rows: total, time, latency } = columns;
  const counts = forEachField((field) => new Uint32Array(columns.coded[field].texts.length));
  const tests = GROUP_FIELDS.map((field) => ({
    codes: columns.coded[field].codes,
    counts: counts[field],
    allowed: allowedCodes(columns, filter, field),
  }));
  const { from = -Infinity, to = Infinity } = filter;
  const hasTime = filter.from !== undefined || filter.to !== undefined;
  const { min = -Infinity, max = Infinity } = filter.latency ?? {};
  const chosen = new Uint32Array(total);
  let size = 0;
  for (let row = 0; row < total; row++) {
    if (withText?.[row] === 0) continue;
    const at = time[row] ?? NaN;
    if (hasTime && !(at >= from && at < to)) continue;
    if (filter.latency) {
      const ms = latency[row] ?? NaN;
      if (!(ms >= min && ms <= max)) continue;
    }
    let failed = 0;
    let failing = -1;
    for (let i = 0; i < tests.length; i++) {
      const test = tests[i];
      if (test?.allowed && test.allowed[test.codes[row] ?? 0] === 0) {
        failed++;
        failing = i;
      }
    }
    if (failed > 1) continue;
    for (let i = 0; i < tests.length; i++) {
      if (failed === 1 && i !== failing) continue;
      const test = tests[i];
      if (test) test.counts[test.codes[row] ?? 0] = (test.counts[test.codes[row] ?? 0] ?? 0) + 1;
    }
    if (failed === 0) chosen[size++] = row;
  }
  return { rows: chosen.slice(0, size), counts };
}

/** By code: 1 where the filter lets it through. Undefined where it says nothing of the field. */
function allowedCodes(columns: Columns, { only, not }: LogFilter, field: GroupField): Uint8Array | undefined {
  const wanted = only.filter((term) => term.field === field);
  const unwanted = not.filter((term) => term.field === field);
  if (wanted.length + unwanted.length === 0) return undefined;
  return Uint8Array.from(columns.coded[field].texts, (text) =>
    (wanted.length === 0 || wanted.some((term) => fitsTerm(term, text))) &&
    !unwanted.some((term) => fitsTerm(term, text))
      ? 1
      : 0,
  );
}
