import { childrenOf, findRow, type FieldRow, type FieldRows } from './fieldTree.ts';
import { writeKey } from './keys.ts';
import { sliceOf } from './listText.ts';

/** Whether rows below a parent have keys. */
export function hasKeys({ syntax, root, rows }: FieldRows, parent: string | undefined): boolean {
  if (syntax === 'delimited') return false;
  if (syntax !== 'json') return true;
  const kind = parent === undefined ? root.kind : rows.find((row) => row.id === parent)?.kind;
  return kind !== 'array';
}

/** A new row as text, written the way its siblings are. `value` is already escaped. */
export function writeItem(fields: FieldRows, parent: string | undefined, key: string, value: string): string {
  const siblings = childrenOf(fields, parent);
  if (fields.syntax === 'xml') return `<${key}>${value}</${key}>`;
  if (fields.syntax === 'json' || fields.syntax === 'empty') {
    return hasKeys(fields, parent) ? keyed(fields, siblings, key, `"${value}"`) : `"${value}"`;
  }
  const filled = siblings.filter((row) => row.content !== 'literal');
  const quoted = filled.length > 0 && filled.every((row) => row.quoted);
  const text = quoted ? `"${value}"` : value;
  return fields.syntax === 'pairs' ? keyed(fields, siblings, key, text) : text;
}

/** A value with a key before it; the colon or equals sign is spaced as in the rows around. */
export function keyed(fields: FieldRows, siblings: readonly FieldRow[], key: string, outer: string): string {
  const isJson = fields.syntax !== 'pairs';
  const model = siblings.find((row) => row.keyRange) ?? fields.rows.find((row) => row.keyRange);
  const quote = isJson ? '"' : '';
  const gap = model?.keyRange
    ? sliceOf(fields, { from: model.keyRange.to + quote.length, to: model.outer.from })
    : ':';
  return `${quote}${writeKey(fields, key)}${quote}${gap}${outer}`;
}

/** Whether a row can have rows below it. */
export function canHold(fields: FieldRows, parent: string | undefined): boolean {
  if (parent === undefined) return fields.syntax !== 'xml';
  const kind = findRow(fields, parent)?.kind;
  return kind === 'object' || kind === 'array' || kind === 'element';
}
