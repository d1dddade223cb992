import type { Edit } from '../edit.ts';
import { childrenOf, isWhole, type FieldRow, type Fields } from '../fields/fields.ts';
import { keep } from '../fields/keep.ts';
import { insertItems, sliceOf } from '../fields/listText.ts';
import { readFields } from '../fields/readFields.ts';
import { parse } from '../parse.ts';
import { gapNear, isWithin } from './gaps.ts';
import { newVariables } from './place.ts';
import { placeDrop } from './placeDrop.ts';
import { roomAt } from './targets.ts';

/**
 * The edits that paste a text as whole fields: a key with its value, several of them, or one variable, at an offset
 * between two fields and in the same syntax. None where it is other text or the offset lies in a field.
 */
export function pasteAt(fields: Fields, offset: number, text: string): readonly Edit[] {
  const gap = isBetweenFields(fields, offset) ? gapNear(fields, offset) : undefined;
  if (!gap) return [];
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

/** Beside whole fields: in no key, and where no value is still to come or could go on. */
function isBetweenFields(fields: Fields, offset: number): boolean {
  const { inner } = fields.root;
  const value = roomAt(fields, offset);
  return (
    ['json', 'pairs', 'delimited'].includes(fields.syntax) &&
    inner.from <= offset &&
    offset <= inner.to &&
    (value === undefined || (value.content === 'variable' && !value.quoted)) &&
    fields.rows.every(
      (row) => offset <= row.range.from || row.range.to <= offset || isContainerAt(row, offset),
    )
  );
}

function isContainerAt(row: FieldRow, offset: number): boolean {
  return row.content === 'children' && isWithin(row, offset);
}

function withoutOuterCommas(text: string): string {
  const begun = text.startsWith(',') ? text.slice(1).trimStart() : text;
  return begun.endsWith(',') ? begun.slice(0, -1).trimEnd() : begun;
}

/** The fields of a piece of a template, as they are written, and how many rows each brings; none where it is none. */
function itemsIn(
  { syntax, catalog, xml }: Fields,
  text: string,
): { readonly text: string; readonly rows: number }[] {
  const bare = withoutOuterCommas(text.trim());
  const read = readFields(catalog, parse(syntax === 'json' ? `{${bare}}` : bare), xml);
  if (bare === '' || read.syntax !== syntax || !isWhole(read)) return [];
  const rows = new Map<string, number>();
  for (const { id } of read.rows) {
    const [outermost = ''] = id.split('.', 1);
    rows.set(outermost, (rows.get(outermost) ?? 0) + 1);
  }
  return childrenOf(read, undefined).map(({ id, range }) => ({
    text: sliceOf(read, range),
    rows: rows.get(id) ?? 1,
  }));
}
