import { fitsTerm, type LogFilter } from '../filter.ts';
import type { Codes } from './codeColumn.ts';
import { forEachField, GROUP_FIELDS, type Columns, type GroupField } from './columns.ts';

/** The rows that a filter shows, and what they hold. */
export interface Selection {
  readonly rows: Uint32Array<ArrayBuffer>;
  /** By code, for each field: how many of the rows have it. */
  readonly shown: CodeCounts;
  /** How many rows fit all of the filter but what it says of this field. */
  readonly counts: CodeCounts;
}

/** A row fits a filter, or it does not because of one field, whose number this is added to, or of more than that. */
const FITS = 0;
const FIRST_FIELD = 1;
const OUT = 255;

export type CodeCounts = Readonly<Record<GroupField, Uint32Array>>;

/** By code, for each field: how many of all rows have it. */
export function countAll({ rows, coded }: Columns): CodeCounts {
  return forEachField((field) => {
    const { codes, texts } = coded[field];
    const counts = new Uint32Array(texts.length);
    for (let row = 0; row < rows; row++) {
      const code = codes[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  });
}

/** The rows that a filter shows, before anything of them is counted. */
export interface Choice {
  readonly rows: Uint32Array<ArrayBuffer>;
  /** By row: whether it fits, or why not. */
  readonly fit: Uint8Array;
  readonly filtered: readonly GroupField[];
  /** The filter is about nothing but fields. */
  readonly isAlone: boolean;
}

/**
 * One pass over all rows for each condition. What of the filter does not stand in the columns of a row: `withText`, by
 * row, 1 where the line holds its text, which is not known of rows that came later; `withEnd`, by code of a connection,
 * 1 where that ended so.
 */
export function chooseRows(
  columns: Columns,
  filter: LogFilter,
  {
    withText,
    withEnd,
  }: { readonly withText?: Uint8Array | undefined; readonly withEnd?: Uint8Array | undefined } = {},
): Choice {
  const { rows: total, time, latency, coded } = columns;
  const fit = new Uint8Array(total);
  if (withText) for (let row = 0; row < total; row++) if (withText[row] !== 1) fit[row] = OUT;
  if (withEnd) {
    const { codes } = coded.connection;
    for (let row = 0; row < total; row++) if (withEnd[codes[row] ?? 0] !== 1) fit[row] = OUT;
  }
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
  const filtered: GroupField[] = [];
  /** Nothing was said of the rows so far. */
  let isFirst =
    !withText && !withEnd && !filter.latency && filter.from === undefined && filter.to === undefined;
  const isAlone = isFirst;
  GROUP_FIELDS.forEach((field, i) => {
    const allowed = allowedCodes(columns, filter, field);
    if (!allowed) return;
    filtered.push(field);
    const { codes } = coded[field];
    const reason = FIRST_FIELD + i;
    // Without branches, since they are hard to foretell here.
    if (isFirst) {
      const reasons = allowed.map((isAllowed) => (isAllowed === 1 ? FITS : reason));
      for (let row = 0; row < total; row++) fit[row] = reasons[codes[row] ?? 0] ?? FITS;
    } else
      for (let row = 0; row < total; row++)
        if (allowed[codes[row] ?? 0] === 0) fit[row] = fit[row] === FITS ? reason : OUT;
    isFirst = false;
  });
  return { rows: rowsThat(fit, true), fit, filtered, isAlone };
}

/** Counts the values of the rows, one pass for each field. `whole`: the counts of all rows. */
export function countChoice(
  { rows: total, coded }: Columns,
  whole: CodeCounts,
  { rows, fit, filtered, isAlone }: Choice,
): Selection {
  // Fewer rows are counted sooner: those that are shown, or those that are not.
  const isMost = rows.length * 2 > total;
  const counted = isMost ? rowsThat(fit, false) : rows;
  const shown = forEachField((field) => {
    const { codes } = coded[field];
    return isMost
      ? addRows(codes, counted, whole[field].slice(), -1)
      : addRows(codes, counted, new Uint32Array(whole[field].length), 1);
  });
  const counts = forEachField((field) => {
    if (!filtered.includes(field)) return shown[field];
    // Without what the filter says of it, there is no filter.
    if (isAlone && filtered.length === 1) return whole[field];
    const reason = FIRST_FIELD + GROUP_FIELDS.indexOf(field);
    return countMisfits(coded[field].codes, fit, reason, shown[field].slice());
  });
  return { rows, shown, counts };
}

/** Without branches, since which rows fit is hard to foretell. */
function rowsThat(fit: Uint8Array, fits: boolean): Uint32Array<ArrayBuffer> {
  const [one, other] = fits ? [1, 0] : [0, 1];
  let size = 0;
  for (let row = 0; row < fit.length; row++) size += fit[row] === FITS ? one : other;
  const rows = new Uint32Array(size);
  for (let row = 0, place = 0; row < fit.length && place < size; row++) {
    rows[place] = row;
    place += fit[row] === FITS ? one : other;
  }
  return rows;
}

/** Adds a number to the count of its code for each of the rows. */
function addRows(codes: Codes, rows: Uint32Array, counts: Uint32Array, number: 1 | -1): Uint32Array {
  for (let i = 0; i < rows.length; i++) {
    const code = codes[rows[i] ?? 0] ?? 0;
    counts[code] = (counts[code] ?? 0) + number;
  }
  return counts;
}

/** Adds the rows that do not fit for one reason. */
function countMisfits(codes: Codes, fit: Uint8Array, reason: number, counts: Uint32Array): Uint32Array {
  for (let row = 0; row < fit.length; row++) {
    if (fit[row] !== reason) continue;
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
