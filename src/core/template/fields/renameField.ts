import type { Edit } from '../edit.ts';
import { findRow, type FieldRow, type Fields } from './fields.ts';
import { keep } from './keep.ts';
import { checkFieldKey, writeKey } from './keys.ts';
import { sliceOf } from './listText.ts';

/** The edits that give a row another key; none for a key that `checkFieldKey` finds fault with. */
export function renameField(fields: Fields, id: string, key: string): readonly Edit[] {
  const row = findRow(fields, id);
  if (!row || key === row.key || checkFieldKey(fields, id, key)) return [];
  return keep(fields, keyEdits(fields, row, key), { rows: fields.rows.length, touched: 1 });
}

/** The edits of the key alone, in the closing tag too. */
export function keyEdits(fields: Fields, row: FieldRow, key: string): Edit[] {
  if (!row.keyRange) return [];
  const edits: Edit[] = [{ ...row.keyRange, insert: writeKey(fields, key) }];
  const end = row.range.from + sliceOf(fields, row.range).lastIndexOf('</');
  const closing = `</${row.key ?? ''}`;
  if (row.kind === 'element' && end >= row.value.to && fields.template.source.startsWith(closing, end)) {
    edits.push({ from: end + 2, to: end + closing.length, insert: key });
  }
  return edits;
}
