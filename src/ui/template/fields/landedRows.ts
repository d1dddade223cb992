import { leafAt, type FieldRow, type Fields, type Range } from '../../../core/template/fields/fields.ts';

/** The rows that a landing brought: those that lie in its range, else the one whose value holds it. */
export function landedRows(fields: Fields, range: Range): readonly FieldRow[] {
  const inside = fields.rows.filter((row) => range.from <= row.range.from && row.range.to <= range.to);
  const own = inside.filter(({ parent }) => !inside.some(({ id }) => id === parent));
  if (own.length > 0) return own;
  const leaf = leafAt(fields, range.from);
  return leaf ? [leaf] : [];
}
