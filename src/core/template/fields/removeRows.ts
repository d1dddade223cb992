import type { Edit } from '../edit.ts';
import { childrenOf, type FieldRow, type FieldRows } from './fieldTree.ts';
import { keepShape } from './keepShape.ts';
import { removalRanges } from './listText.ts';

/** The edits that take rows out, with what is below them. The root element of XML stays. */
export function removeRows(fields: FieldRows, ids: readonly string[]): readonly Edit[] {
  const wanted = fields.rows.filter((row) => ids.includes(row.id) && !row.isRoot);
  const gone = wanted.filter((row) => !wanted.some((other) => isBelow(row, other.id)));
  const parents = new Set(gone.map((row) => row.parent));
  const set = new Set(gone.map((row) => row.id));
  const edits = [...parents].flatMap((parent) =>
    removalRanges(fields, childrenOf(fields, parent), set).map((range) => ({ ...range, insert: '' })),
  );
  const left = fields.rows.filter((row) => !gone.some((one) => one.id === row.id || isBelow(row, one.id)));
  return keepShape(fields, edits, left.length);
}

/** Whether a row stands somewhere below another. */
export function isBelow(row: FieldRow, id: string): boolean {
  return row.id.startsWith(`${id}.`);
}
