import type { Edit } from '../edit.ts';
import { checkFieldKey } from './checkFieldKey.ts';
import { findRow, type Fields } from './fields.ts';
import { keep } from './keep.ts';
import { keyEdits } from './keys.ts';

/** The edits that give a row another key; none for a key that `checkFieldKey` finds fault with. */
export function renameField(fields: Fields, id: string, key: string): readonly Edit[] {
  const row = findRow(fields, id);
  if (!row || key === row.key || checkFieldKey(fields, id, key)) return [];
  return keep(fields, keyEdits(fields, row, key), { rows: fields.rows.length, touched: 1, only: [id] });
}
