import { escapeValue } from './escapeValue.ts';
import { childrenOf, findRow, type FieldRow, type Fields } from './fields.ts';
import { writeKey } from './keys.ts';
import { sliceOf } from './listText.ts';
import { isPlainValue } from './plainValue.ts';

/** Whether rows below a parent have keys. */
export function hasKeys(fields: Fields, parent: string | undefined): boolean {
  if (fields.syntax === 'delimited') return false;
  if (fields.syntax !== 'json') return true;
  const kind = parent === undefined ? fields.root.kind : findRow(fields, parent)?.kind;
  return kind !== 'array';
}

/** A new row as text, written the way its siblings are; `text` is its value without escapes. */
export function writeItem(fields: Fields, parent: string | undefined, key: string, text: string): string {
  const siblings = childrenOf(fields, parent);
  const value = escapeValue(fields, text);
  if (fields.syntax === 'xml') return `<${key}>${value}</${key}>`;
  const filled = siblings.filter((row) => row.content !== 'literal');
  const isLine = fields.syntax === 'pairs' || fields.syntax === 'delimited';
  const isBare =
    isLine && isPlainValue(fields.catalog, text) && !(filled.length > 0 && filled.every((row) => row.quoted));
  const outer = isBare ? value : `"${value}"`;
  return hasKeys(fields, parent) ? keyed(fields, siblings, key, outer) : outer;
}

/** A value with a key before it; quotes, and the colon or equals sign, stand as in the rows around. */
export function keyed(fields: Fields, siblings: readonly FieldRow[], key: string, outer: string): string {
  const written = writeKey(fields, key);
  const around = [...siblings, ...fields.rows].map((row) => aroundKey(fields, row)).find((found) => found);
  const [before, after] = around ?? (fields.syntax === 'pairs' ? ['', '='] : ['"', '":']);
  return `${before}${written}${after}${outer}`;
}

/** What stands before and after a key; undefined where the text is broken there. */
function aroundKey(
  fields: Fields,
  { range, keyRange, outer }: FieldRow,
): readonly [string, string] | undefined {
  if (!keyRange) return undefined;
  const before = sliceOf(fields, { from: range.from, to: keyRange.from });
  const after = sliceOf(fields, { from: keyRange.to, to: outer.from });
  return /[:=]/.test(after) ? [before, after] : undefined;
}

/** Whether a row can have rows below it. */
export function canHold(fields: Fields, parent: string | undefined): boolean {
  const row = findRow(fields, parent);
  if (row?.kind === 'element') return row.content === 'children' || row.text.trim() === '';
  const holds = row ? row.content === 'children' : fields.syntax !== 'xml' && fields.syntax !== 'text';
  // What is there and was not read is broken, and nothing tells where a field would go.
  const isRead = childrenOf(fields, parent).length > 0;
  return holds && (isRead || sliceOf(fields, row?.value ?? fields.root.inner).trim() === '');
}
