import type { Edit } from '../edit.ts';
import { childrenOf, isWhole, type Fields } from '../fields/fields.ts';
import { keep } from '../fields/keep.ts';
import { insertItems, sliceOf } from '../fields/listText.ts';
import { readFields } from '../fields/readFields.ts';
import { parse } from '../parse.ts';
import { gapNear } from './gaps.ts';
import { newVariables } from './place.ts';
import { placeDrop } from './placeDrop.ts';

/**
 * The edits that paste a text as whole fields: a key with its value, several of them, or one variable, at an offset
 * between two fields and in the same syntax. None where it is other text or the offset lies in a field.
 */
export function pasteAt(fields: Fields, offset: number, text: string): readonly Edit[] {
  const gap = gapNear(fields, offset);
  const isInside = fields.leaves.some(({ range }) => range.from < offset && offset < range.to);
  if (!gap || isInside || fields.syntax === 'xml' || fields.syntax === 'empty') return [];
  const only = /^\s*\$context\.([\w.-]*\w)\s*$/.exec(text)?.[1];
  if (only !== undefined)
    return placeDrop(fields, { kind: 'gap', position: gap.position }, newVariables([only])).edits;
  const items = itemsIn(fields, text);
  const rows = fields.rows.length + items.reduce((sum, { rows: own }) => sum + own, 0);
  if (items.length === 0) return [];
  const edit = insertItems(
    fields,
    gap.position,
    items.map((item) => item.text),
  );
  return keep(fields, [edit], { rows, touched: 0 });
}

/** The fields of a piece of a template, as they are written, and how many rows each brings; none where it is none. */
function itemsIn({ syntax }: Fields, text: string): { readonly text: string; readonly rows: number }[] {
  const bare = text.trim().replace(/^,\s*|\s*,$/g, '');
  const read = readFields(parse(syntax === 'json' ? `{${bare}}` : bare));
  if (bare === '' || read.syntax !== syntax || !isWhole(read)) return [];
  return childrenOf(read, undefined).map((row) => ({
    text: sliceOf(read, row.range),
    rows: read.rows.filter(({ id }) => id === row.id || id.startsWith(`${row.id}.`)).length,
  }));
}
