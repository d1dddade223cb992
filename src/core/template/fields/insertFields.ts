import type { Edit } from '../edit.ts';
import { parse } from '../parse.ts';
import { proposeKey } from '../proposeKey.ts';
import { uniqueKey } from '../uniqueKey.ts';
import type { FieldPosition, Fields } from './fields.ts';
import { keep } from './keep.ts';
import { keysBelow } from './keys.ts';
import { insertItems, resolvePosition } from './listText.ts';
import { canHold, writeItem } from './writeItem.ts';

/** A field on its way into a template: its value is text with variables in it, without escapes. */
export interface NewField {
  readonly text: string;
  /** Made unique; without one it is proposed by the value. */
  readonly key?: string;
}

/**
 * The edits that add fields at a position, in order, each with a key of its own, written as the fields around are.
 * An empty template becomes a JSON object.
 */
export function insertFields(
  fields: Fields,
  added: readonly NewField[],
  position: FieldPosition,
): readonly Edit[] {
  const at = resolvePosition(fields, position);
  if (added.length === 0 || !canHold(fields, at.parent)) return [];
  const taken = keysBelow(fields, at.parent);
  const items = added.map(({ text, key }) => {
    const own = key === undefined ? keyFor(text, taken) : uniqueKey(key, taken);
    taken.add(own);
    return writeItem(fields, at.parent, own, text);
  });
  if (fields.syntax === 'empty') {
    return [{ from: 0, to: fields.template.source.length, insert: `{${items.join(',')}}` }];
  }
  const rows = fields.rows.length + added.length;
  return keep(fields, [insertItems(fields, at, items)], { rows, touched: 0 });
}

/** By the first variable, or by the words of the text. */
function keyFor(text: string, taken: ReadonlySet<string>): string {
  const variable = parse(text).tokens.find((token) => token.kind === 'variable');
  const name = variable?.kind === 'variable' ? variable.name : text.trim().slice(0, 40);
  const key = proposeKey(name, taken);
  return /^[A-Za-z_]/.test(key) ? key : uniqueKey(`_${key}`, taken);
}
