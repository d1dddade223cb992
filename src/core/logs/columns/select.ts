import { fitsTerm, type LogFilter } from '../filter.ts';
import { forEachField, GROUP_FIELDS, type Columns, type GroupField } from './columns.ts';

/** The rows that a filter shows. */
export interface Selection {
  readonly rows: Uint32Array<ArrayBuffer>;
  /** By code, for each field: how many rows fit all of the filter but what it says of this field. */
  readonly counts: Readonly<Record<GroupField, Uint32Array>>;
}

/** A row fits a filter, or it does not because of one field, whose number this is added to, or it does not at all. */
const FITS = 0;
const FIRST_FIELD = 1;
const OUT = 255;

/**
 * One pass over all rows for each condition and each field. `withText`: by row, 1 where the line holds the text of the
 * filter, which does not stand in the columns.
 */
export function select(columns: Columns, filter: LogFilter, withText?: Uint8Array): Selection {
  const { rows: total, time, latency, coded } = columns;
  const fit = new Uint8Array(total);
  if (withText) for (let row = 0; row < total; row++) if (withText[row] === 0) fit[row] = OUT;
  const { from = -Infinity, to = Infinity } = filter;
  if (filter.from !== undefined || filter.to !== undefined) {
    for (let row = 0; row < total; row++) {
      const at = time[row] ?? NaN;
      if (!(at >= from && at < to)) fit[row] = OUT;
    }
  }
  if (filter.latency) {
    const { min = -Infinity, max = Infinity } = filter.latency;
    for (let row = 0; row < total; row++) {
      const ms = latency[row] ?? NaN;
      if (!(ms >= min && ms <= max)) fit[row] = OUT;
    }
  }
  GROUP_FIELDS.forEach((field, i) => {
    const allowed = allowedCodes(columns, filter, field);
    if (!allowed) return;
    const { codes } = coded[field];
    for (let row = 0; row < total; row++)
      if (allowed[codes[row] ?? 0] === 0) fit[row] = fit[row] === FITS ? FIRST_FIELD + i : OUT;
  });
  return {
    rows: rowsThatFit(fit),
    counts: forEachField((field) =>
      countCodes(
        coded[field].codes,
        coded[field].texts.length,
        fit,
        FIRST_FIELD + GROUP_FIELDS.indexOf(field),
      ),
    ),
  };
}

function rowsThatFit(fit: Uint8Array): Uint32Array<ArrayBuffer> {
  const rows = new Uint32Array(fit.length);
  let size = 0;
  for (let row = 0; row < fit.length; row++) if (fit[row] === FITS) rows[size++] = row;
  return rows.slice(0, size);
}

/** `own`: what marks the rows that do not fit because of this field alone. */
function countCodes(codes: Uint32Array, size: number, fit: Uint8Array, own: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let row = 0; row < fit.length; row++) {
    if (fit[row] !== FITS && fit[row] !== own) continue;
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
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
