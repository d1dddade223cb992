import type { Template } from '../parse.ts';
import { READABLE_LENGTH, readMarkup } from '../readShape.ts';
import type { FieldRows, Unreadable } from './fieldTree.ts';
import { readJsonRows } from './readJsonRows.ts';
import { readLineRows } from './readLineRows.ts';
import { readXmlRows } from './readXmlRows.ts';
import { unreadableTooLong } from './unreadable.ts';

/**
 * Reads a template as rows of fields, or says why it cannot be. Never throws. XML is read once
 * `loadXmlReader` has finished; until then the answer is `pending`.
 */
export function readFieldRows(template: Template): FieldRows | Unreadable {
  const { source } = template;
  if (source.length > READABLE_LENGTH) return unreadableTooLong();
  if (source.trim() === '') {
    const inner = { from: 0, to: source.length };
    return { template, syntax: 'empty', rows: [], root: { kind: 'line', inner }, delimiter: '' };
  }
  const markup = readMarkup(source);
  if (markup === 'json') return readJsonRows(template);
  return markup === 'xml' ? readXmlRows(template) : readLineRows(template);
}
