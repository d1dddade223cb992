import { applyEdits, type Edit } from '../edit.ts';
import { parse } from '../parse.ts';
import { isReadable, type FieldRows } from './fieldTree.ts';
import { readFieldRows } from './readFieldRows.ts';

/**
 * The edits, if the template is still read as the same syntax afterwards and has the expected number of rows;
 * else none. A template may become empty, and an empty one anything.
 */
export function keepShape(fields: FieldRows, edits: readonly Edit[], rows: number): readonly Edit[] {
  const changing = edits.filter(({ from, to, insert }) => fields.template.source.slice(from, to) !== insert);
  if (changing.length === 0) return [];
  const after = readFieldRows(parse(applyEdits(fields.template.source, changing)));
  if (!isReadable(after) || after.rows.length !== rows) return [];
  const same = after.syntax === fields.syntax || after.syntax === 'empty' || fields.syntax === 'empty';
  return same ? changing : [];
}
