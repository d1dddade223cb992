import type { Writer } from './writer.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { isPlainValue } from '../fields/plainValue.ts';

/** Columns between commas; free text in quotes, so that its commas do not split it. */
export const csvWriter: Writer = {
  id: 'csv',
  label: { en: 'CSV', ko: 'CSV' },
  header: (keys, catalog) => keys.map((key) => printColumn(catalog, key)).join(','),
  fitKey: (key) => key,
  fitValue: (value) => value.replace(/[\n\r\t\u0085\u2028\u2029]+/g, ' '),
  write: (rows, catalog) => rows.map(({ value }) => printColumn(catalog, value)).join(','),
};

function printColumn(catalog: Catalog, value: string): string {
  return isPlainValue(catalog, value) ? value : `"${value.replaceAll('"', '""')}"`;
}
