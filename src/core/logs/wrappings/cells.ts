import Papa from 'papaparse';

/** The cells of one row of CSV. */
export function csvCells(record: string): string[] {
  return Papa.parse<string[]>(record.trimEnd(), { delimiter: ',' }).data[0] ?? [];
}
