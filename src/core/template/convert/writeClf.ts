import type { Writer } from './writer.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { isPlainValue } from '../fields/plainValue.ts';
import { escapeQuoted } from '../fields/lineText.ts';

/** Values between spaces, the time in brackets and free text in quotes, as web servers log. */
export const clfWriter: Writer = {
  id: 'clf',
  label: { en: 'CLF-like text', ko: 'CLF 방식 텍스트' },
  header: (keys) => keys.join(' '),
  fitKey: (key) => key,
  fitValue: (value) => value,
  write: (rows, catalog) => rows.map(({ value }) => printWord(catalog, value)).join(' '),
};

function printWord(catalog: Catalog, value: string): string {
  if (value === '$context.requestTime') return `[${value}]`;
  return isPlainValue(catalog, value) && value.includes('$context')
    ? value
    : `"${escapeQuoted(value, 'backslash')}"`;
}
