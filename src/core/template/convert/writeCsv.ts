import type { Writer } from './writer.ts';
import { isPlainValue } from '../fields/plainValue.ts';

/** Columns between commas; free text in quotes, so that its commas do not split it. */
export const csvWriter: Writer = {
  id: 'csv',
  label: { en: 'CSV', ko: 'CSV' },
  header: (keys) => keys.map(printColumn).join(','),
  fitKey: (key) => key,
  fitValue: (value) => value.replace(/[\n\r\t\u0085\u2028\u2029]+/g, ' '),
  write: (rows) => rows.map(({ value }) => printColumn(value)).join(','),
};

function printColumn(value: string): string {
  return isPlainValue(value) ? value : `"${value.replaceAll('"', '""')}"`;
}
