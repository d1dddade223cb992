import { applyEdits, type Edit } from '../edit.ts';
import { parse } from '../parse.ts';
import { isWhole, type FieldRow, type Fields } from './fields.ts';
import { readFields } from './readFields.ts';

/** What an operation is to do: how many rows there are afterwards, and how many fields may be other than they were. */
export interface Outcome {
  readonly rows: number;
  /** Fields that go, or get another key or value; each of the others is afterwards what it was, byte for byte. */
  readonly touched: number;
  /** The rows that may change, where all keep their places. */
  readonly only?: readonly string[];
}

/**
 * The edits, if they do what the operation is to do and nothing else: the template is still read as the same syntax,
 * whole if it was whole, with the expected rows; else none. A template may become empty, and an empty one anything.
 */
export function keep(
  fields: Fields,
  edits: readonly Edit[],
  { rows, touched, only }: Outcome,
): readonly Edit[] {
  const changing = edits.filter(({ from, to, insert }) => fields.template.source.slice(from, to) !== insert);
  if (changing.length === 0) return [];
  const after = readFields(fields.catalog, parse(applyEdits(fields.template.source, changing)), fields.xml);
  const same =
    (after.syntax === fields.syntax && isDividedAlike(after, fields)) ||
    after.syntax === 'empty' ||
    fields.syntax === 'empty';
  const isSound = isWhole(after) || !isWhole(fields);
  const isAsked = after.rows.length === rows && countLost(fields, after) <= touched;
  return same && isSound && isAsked && (!only || keepsPlaces(fields, after, only)) ? changing : [];
}

/** Whether every row with a value stands where it stood, and only those named are other than they were. */
function keepsPlaces(before: Fields, after: Fields, only: readonly string[]): boolean {
  return before.rows.every((row, i) => {
    const other = after.rows[i];
    if (row.content === 'children' || only.includes(row.id)) return other?.id === row.id;
    return other?.id === row.id && written(before, row) === written(after, other);
  });
}

/** Whether the same sign divides two lines; nothing divides a line of one field. */
function isDividedAlike(a: Fields, b: Fields): boolean {
  return a.rows.length < 2 || b.rows.length < 2 || signOf(a) === signOf(b);
}

function signOf({ delimiter }: Fields): string {
  return delimiter.replace(/ /g, '');
}

/** How many fields of the one template are not in the other as they stood. */
function countLost(before: Fields, after: Fields): number {
  const left = new Map<string, number>();
  for (const text of values(after)) left.set(text, (left.get(text) ?? 0) + 1);
  return values(before).filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  }).length;
}

function values(fields: Fields): string[] {
  return (
    fields.leaves
      // What holds nothing may come to hold a field.
      .filter(
        ({ content, kind, text }) => content !== 'children' && !(kind === 'element' && text.trim() === ''),
      )
      .map((row) => written(fields, row))
  );
}

function written({ template: { source } }: Fields, { key, outer }: FieldRow): string {
  return `${key ?? ''}\n${source.slice(outer.from, outer.to)}`;
}
