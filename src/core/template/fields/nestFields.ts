import type { Edit } from '../edit.ts';
import { childrenOf, findRow, type FieldRow, type Fields } from './fields.ts';
import { uniqueKey } from '../uniqueKey.ts';
import { keep } from './keep.ts';
import { checkKeyText } from './checkFieldKey.ts';
import { keysBelow, withKey } from './keys.ts';
import { removals, sliceOf } from './listText.ts';
import { hasKeys, keyed } from './writeItem.ts';

/**
 * The edits that put rows of one parent into a new object or element with a key, at the place of the first of
 * them. Items of an array go into an array. Only JSON and XML nest.
 */
export function nestFields(fields: Fields, ids: readonly string[], key: string): readonly Edit[] {
  const chosen = fields.rows.filter((row) => ids.includes(row.id));
  const [first] = chosen;
  const parent = first?.parent;
  const nests = fields.syntax === 'json' || fields.syntax === 'xml';
  const fits = chosen.every((row) => row.parent === parent && row.kind !== 'attribute' && !row.isRoot);
  if (!first || !nests || !fits || checkKeyText(fields, key)) return [];
  const siblings = childrenOf(fields, parent);
  const rest = new Set(chosen.slice(1).map((row) => row.id));
  const [open, close] = brackets(fields, parent, key, ids);
  const last = chosen.at(-1) ?? first;
  const isRun = last.index - first.index === chosen.length - 1;
  const edits: Edit[] = [{ from: first.range.from, to: first.range.from, insert: open }];
  if (isRun) {
    edits.push({ from: last.range.to, to: last.range.to, insert: close });
  } else {
    const comma = fields.syntax === 'json' ? ',' : '';
    const others = chosen.slice(1).map((row) => comma + sliceOf(fields, row.range));
    edits.push({ from: first.range.to, to: first.range.to, insert: others.join('') + close });
    edits.push(...removals(fields, siblings, rest));
  }
  return keep(fields, edits, { rows: fields.rows.length + 1, touched: 0 });
}

function brackets(
  fields: Fields,
  parent: string | undefined,
  key: string,
  ids: readonly string[],
): readonly [string, string] {
  if (fields.syntax === 'xml') return [`<${key}>`, `</${key}>`];
  if (!hasKeys(fields, parent)) return ['[', ']'];
  const rows = childrenOf(fields, parent);
  const leaving = rows.filter(({ id }) => ids.includes(id));
  return [keyed(fields, rows, uniqueKey(key, keysBelow(fields, parent, leaving)), '{'), '}'];
}

/**
 * The edits that put what is below a row in its place. A key that is taken there gets a number. None for an
 * object in an array or an array in an object, whose rows would lose or lack a key, for an element with
 * attributes, and for a row with nothing below it.
 */
export function unnestField(fields: Fields, id: string): readonly Edit[] {
  const row = findRow(fields, id);
  const children = childrenOf(fields, id);
  const [first, last] = [children[0], children.at(-1)];
  if (!row || row.isRoot || !first || !last || !canOpen(fields, row, children)) return [];
  const taken = keysBelow(fields, row.parent, [row]);
  const edits: Edit[] = [
    { from: row.range.from, to: first.range.from, insert: '' },
    { from: last.range.to, to: row.range.to, insert: '' },
  ];
  for (const child of children) {
    if (child.key === undefined) continue;
    const key = uniqueKey(child.key, taken);
    taken.add(key);
    if (key === child.key || fields.syntax === 'xml') continue;
    edits.push({ ...child.range, insert: withKey(fields, child, key) });
  }
  return keep(fields, edits, { rows: fields.rows.length - 1, touched: children.length });
}

function canOpen(fields: Fields, row: FieldRow, children: readonly FieldRow[]): boolean {
  if (fields.syntax === 'xml') return children.every((child) => child.kind !== 'attribute');
  return hasKeys(fields, row.parent) === (row.kind === 'object');
}
