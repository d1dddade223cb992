import type { Edit } from '../edit.ts';
import { roomForQuotes } from './csvQuotes.ts';
import { findRow, type Fields } from './fields.ts';
import { keep } from './keep.ts';

/** The edits that put quotes around a value, or take them away where the value can do without. */
export function toggleQuotes(fields: Fields, id: string): readonly Edit[] {
  const row = findRow(fields, id);
  if (!row?.canToggleQuotes) return [];
  const { outer, value } = row;
  const quote = row.quoted ? '' : '"';
  const edits =
    outer.from === outer.to
      ? [{ ...outer, insert: '""' }]
      : [
          ...(row.quoted ? [] : roomForQuotes(fields, outer.from)),
          { from: outer.from, to: row.quoted ? value.from : outer.from, insert: quote },
          { from: row.quoted ? value.to : outer.to, to: outer.to, insert: quote },
        ];
  return keep(fields, edits, { rows: fields.rows.length, touched: 1, only: [id] });
}
