import type { Edit } from '../edit.ts';
import { variableText } from '../parse.ts';
import { proposeKey } from '../proposeKey.ts';
import type { FieldPosition, FieldRows } from './fieldTree.ts';
import { keepShape } from './keepShape.ts';
import { keysBelow } from './keys.ts';
import { insertItems, resolvePosition } from './listText.ts';
import { canHold, writeItem } from './writeItem.ts';

/** The edits that add variables as rows at a position, in order, each with a key of its own. */
export function insertVariables(
  fields: FieldRows,
  names: readonly string[],
  position: FieldPosition,
): readonly Edit[] {
  const at = resolvePosition(fields, position);
  if (names.length === 0 || !canHold(fields, at.parent)) return [];
  const taken = keysBelow(fields, at.parent);
  const items = names.map((name) => {
    const key = proposeKey(name, taken);
    taken.push(key);
    return writeItem(fields, at.parent, /^[A-Za-z_]/.test(key) ? key : `_${key}`, variableText(name));
  });
  if (fields.syntax === 'empty') {
    return [{ from: 0, to: fields.template.source.length, insert: `{${items.join(',')}}` }];
  }
  return keepShape(fields, [insertItems(fields, at, items)], fields.rows.length + names.length);
}
