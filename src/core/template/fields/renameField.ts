import type { Edit } from '../edit.ts';
import { findRow, type FieldRows } from './fieldTree.ts';
import { keepShape } from './keepShape.ts';
import { checkFieldKey, writeKey } from './keys.ts';
import { sliceOf } from './listText.ts';

/** The edits that give a row another key; none for a key that `checkFieldKey` finds fault with. */
export function renameField(fields: FieldRows, id: string, key: string): readonly Edit[] {
  const row = findRow(fields, id);
  if (!row?.keyRange || key === row.key || checkFieldKey(fields, id, key)) return [];
  const edits = [{ ...row.keyRange, insert: writeKey(fields, key) }];
  const closing = `</${row.key ?? ''}`;
  const end = row.range.from + sliceOf(fields, row.range).lastIndexOf('</');
  if (row.kind === 'element' && fields.template.source.startsWith(closing, end)) {
    edits.push({ from: end + 2, to: end + closing.length, insert: key });
  }
  return keepShape(fields, edits, fields.rows.length);
}
