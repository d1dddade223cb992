import { createCsvCutter } from '../cutters/csvCutter.ts';
import { fieldsEvent } from './queryResults.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/** The name that Logs Insights has for what the log group calls otherwise. */
const NAMES: Readonly<Record<string, string>> = {
  timestamp: '@timestamp',
  message: '@message',
  date: '@timestamp',
};

/** The CSV of the CloudWatch console, of a log group (`timestamp,message`) or of Logs Insights (the fields of the query). */
export const consoleCsv: Wrapping = {
  id: 'consoleCsv',
  label: { en: 'CloudWatch console, CSV', ko: 'CloudWatch 콘솔(CSV)' },
  recognize: recognizeBy(
    /^[^\n{]*(?:"?@(?:message|timestamp)"?|\btimestamp,message\b|"Message"|,Message\b)[^\n{]*\r?\n/i,
  ),
  async createReader() {
    // Only CSV needs it.
    const { default: papa } = await import('papaparse');
    const cellsOf = (record: string): string[] =>
      papa.parse<string[]>(record.trimEnd(), { delimiter: ',' }).data[0] ?? [];
    let header: readonly string[] | undefined;
    let headerText = '';
    return {
      cutter: createCsvCutter(),
      read(record) {
        if (!header) {
          headerText = record;
          header = cellsOf(record).map((name) => NAMES[name.toLowerCase()] ?? name);
        }
        if (record === headerText) return undefined;
        const cells = cellsOf(record);
        return fieldsEvent(new Map(header.map((name, i) => [name, cells[i]] as const)));
      },
    };
  },
};
