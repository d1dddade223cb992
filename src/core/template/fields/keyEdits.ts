import type { Edit } from '../edit.ts';
import type { FieldRow, Fields } from './fields.ts';
import { writeKey } from './keys.ts';
import { sliceOf } from './listText.ts';

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
