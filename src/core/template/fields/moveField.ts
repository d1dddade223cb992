import type { Edit } from '../edit.ts';
import { proposeKey } from '../proposeKey.ts';
import { uniqueKey } from '../uniqueKey.ts';
import { roomForQuotes } from './csvQuotes.ts';
import { childrenOf, findRow, isBelow, type FieldPosition, type FieldRow, type Fields } from './fields.ts';
import { keep } from './keep.ts';
import { keysBelow, withKey } from './keys.ts';
import { insertItems, removals, resolvePosition, sliceOf } from './listText.ts';
import { canHold, hasKeys, keyed } from './writeItem.ts';

/**
 * The edits that move a row, with what is below it, to another position. The index counts the rows as they
 * are before the move. Among its siblings the text between the rows stays where it is, so that a person's
 * lines and spaces survive; in another container a key that is taken gets a number.
 */
export function moveField(fields: Fields, id: string, position: FieldPosition): readonly Edit[] {
  const row = findRow(fields, id);
  if (!row || row.isRoot) return [];
  const at = resolvePosition(fields, position);
  if (at.parent === row.parent) return reorder(fields, row, position.index);
  const target = at.parent === undefined ? undefined : findRow(fields, at.parent);
  const intoItself = target && (target.id === id || isBelow(target, id));
  if (row.kind === 'attribute' || intoItself || !canHold(fields, at.parent)) return [];
  const edits = [
    ...removals(fields, childrenOf(fields, row.parent), new Set([id])),
    insertItems(fields, at, [itemFor(fields, row, at.parent)]),
  ];
  return keep(fields, edits, { rows: fields.rows.length, touched: 1 });
}

function reorder(fields: Fields, row: FieldRow, index: number): readonly Edit[] {
  const siblings = childrenOf(fields, row.parent).filter(
    (other) => (other.kind === 'attribute') === (row.kind === 'attribute'),
  );
  const from = siblings.indexOf(row);
  const first = siblings[0]?.index ?? 0;
  const wanted = Math.min(Math.max(0, index - first), siblings.length);
  const to = wanted > from ? wanted - 1 : wanted;
  const order = siblings.toSpliced(from, 1).toSpliced(to, 0, row);
  const edits = siblings.flatMap((slot, i): Edit[] => {
    const moved = order[i];
    if (!moved || moved === slot) return [];
    const text = sliceOf(fields, moved.range);
    const room = text.startsWith('"') ? roomForQuotes(fields, slot.range.from) : [];
    return [...room, { ...slot.range, insert: text }];
  });
  return keep(fields, edits, { rows: fields.rows.length, touched: 0 });
}

/** The text of a row as it stands below another parent: with a key in an object, without one in an array. */
function itemFor(fields: Fields, row: FieldRow, parent: string | undefined): string {
  if (fields.syntax !== 'json') return sliceOf(fields, row.range);
  if (!hasKeys(fields, parent)) return sliceOf(fields, row.outer);
  const taken = keysBelow(fields, parent);
  if (row.key !== undefined) return withKey(fields, row, uniqueKey(row.key, taken));
  const key = proposeKey(row.variable?.name ?? 'item', taken);
  return keyed(fields, childrenOf(fields, parent), key, sliceOf(fields, row.outer));
}
