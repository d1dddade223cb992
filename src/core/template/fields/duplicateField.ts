import type { Edit } from '../edit.ts';
import { uniqueKey } from '../uniqueKey.ts';
import { findRow, isBelow, type Fields } from './fields.ts';
import { keep } from './keep.ts';
import { keysBelow, writeKey } from './keys.ts';
import { insertItems, sliceOf } from './listText.ts';

/** The edits that write a row once more behind itself, under a key of its own. */
export function duplicateField(fields: Fields, id: string): readonly Edit[] {
  const row = findRow(fields, id);
  if (!row || row.isRoot) return [];
  const copy = withKey(fields, id, uniqueKey(row.key ?? '', keysBelow(fields, row.parent)));
  const edit =
    row.kind === 'attribute'
      ? { from: row.range.to, to: row.range.to, insert: ` ${copy}` }
      : insertItems(fields, { parent: row.parent, index: row.index + 1 }, [copy]);
  const copied = fields.rows.filter((other) => other.id === id || isBelow(other, id)).length;
  return keep(fields, [edit], { rows: fields.rows.length + copied, touched: 0 });
}

/** The text of a row with another key; of a row without a key, the text as it is. */
export function withKey(fields: Fields, id: string, key: string): string {
  const row = findRow(fields, id);
  if (!row) return '';
  const text = sliceOf(fields, row.range);
  if (!row.keyRange || row.key === undefined || key === row.key) return text;
  const renamed =
    text.slice(0, row.keyRange.from - row.range.from) +
    writeKey(fields, key) +
    text.slice(row.keyRange.to - row.range.from);
  const closing = `</${row.key}`;
  const end = renamed.lastIndexOf(closing);
  const hasEnd = row.kind === 'element' && !renamed.endsWith('/>') && end >= 0;
  return hasEnd ? `${renamed.slice(0, end)}</${key}${renamed.slice(end + closing.length)}` : renamed;
}
