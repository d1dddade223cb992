import type { Edit } from '../edit.ts';
import { followingKey } from '../followingKey.ts';
import { parse, variableText } from '../parse.ts';
import { standIn } from '../standIn.ts';
import { childrenOf, findRow, type FieldRow, type FieldRows } from './fieldTree.ts';
import { escapeJson, isBareJson } from './jsonText.ts';
import { keepShape } from './keepShape.ts';
import { escapeQuoted } from './lineText.ts';
import { fillEmpty } from './listText.ts';
import { renameField } from './renameField.ts';
import { escapeXml } from './xmlText.ts';

/**
 * The edits that give a row a new value: free text with variables in it, escaped as the syntax requires. A
 * bare value gets quotes where the text cannot do without. Rows with rows below them have no value.
 */
export function setFieldValue(fields: FieldRows, id: string, text: string): readonly Edit[] {
  const row = findRow(fields, id);
  if (!row || row.content === 'children' || text === row.text) return [];
  for (const edit of candidates(fields, row, text.replace(/\p{Surrogate}/gu, '\ufffd'))) {
    const edits = keepShape(fields, [edit], fields.rows.length);
    if (edits.length > 0) return edits;
  }
  return [];
}

/**
 * The edits that make one variable the whole value of a row; its quotes stay as they are. A key that
 * says the old name follows; a person's own stays.
 */
export function replaceVariable(fields: FieldRows, id: string, name: string): readonly Edit[] {
  const edits = setFieldValue(fields, id, variableText(name));
  const row = findRow(fields, id);
  if (edits.length === 0 || row?.variable === undefined || row.key === undefined) return edits;
  const taken = childrenOf(fields, row.parent).flatMap((other) => (other.id === id ? [] : (other.key ?? [])));
  const key = followingKey(row.key, taken, row.variable.name, name);
  if (key === undefined) return edits;
  const kept = keepShape(fields, [...renameField(fields, id, key), ...edits], fields.rows.length);
  return kept.length > 0 ? kept : edits;
}

/** First the value within the quotes it has, then with quotes around it. */
function candidates(fields: FieldRows, row: FieldRow, text: string): Edit[] {
  if (fields.syntax === 'xml') return [replaceXml(fields, row, escapeParts(text, escapeXml))];
  const isJson = fields.syntax === 'json';
  const escaped = escapeParts(
    isJson ? text : text.replace(/[\n\r]+/g, ' '),
    isJson ? escapeJson : escapeQuoted,
  );
  if (row.quoted) return [replacing(row.value, escaped)];
  const bare = isJson ? isBareJson(standIn(parse(text))) : text.trim() === text && !text.includes('"');
  const inQuotes = replacing(row.outer, `"${escaped}"`);
  return bare ? [replacing(row.outer, text), inQuotes] : [inQuotes];
}

/** A self-closing element has no room for a value: it is opened. */
function replaceXml(fields: FieldRows, row: FieldRow, text: string): Edit {
  return row.value.from === row.value.to ? fillEmpty(fields, row, text) : replacing(row.value, text);
}

/** Escapes what is literal; a variable has nothing to escape. */
function escapeParts(text: string, escape: (literal: string) => string): string {
  return parse(text)
    .tokens.map((token) => (token.kind === 'variable' ? token.text : escape(token.text)))
    .join('');
}

function replacing(range: { readonly from: number; readonly to: number }, insert: string): Edit {
  return { from: range.from, to: range.to, insert };
}
