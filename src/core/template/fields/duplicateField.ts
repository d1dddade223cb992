import type { Edit } from '../edit.ts';
import { uniqueKey } from '../uniqueKey.ts';
import { findRow, isBelow, type Fields } from './fields.ts';
import { keep } from './keep.ts';
import { keysBelow, withKey } from './keys.ts';
import { insertItems } from './listText.ts';

/** The edits that write a row once more behind itself, under a key of its own. */
export function duplicateField(fields: Fields, id: string): readonly Edit[] {
  const row = findRow(fields, id);
  // A number behind a key that holds a variable would make another variable of it.
  if (!row || row.isRoot || row.key?.includes('$context')) return [];
  const copy = withKey(fields, row, uniqueKey(row.key ?? '', keysBelow(fields, row.parent)));
  const edit =
    row.kind === 'attribute'
      ? { from: row.range.to, to: row.range.to, insert: ` ${copy}` }
      : insertItems(fields, { parent: row.parent, index: row.index + 1 }, [copy]);
  const copied = fields.rows.filter((other) => other.id === id || isBelow(other, id)).length;
  return keep(fields, [edit], { rows: fields.rows.length + copied, touched: 0 });
}
