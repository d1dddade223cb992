import { createJsonCutter } from '../cutters/jsonCutter.ts';
import { fieldsEvent } from './queryResults.ts';
import { parseJson } from './values.ts';
import type { Wrapping } from './wrapping.ts';

/** The JSON that the console saves of Logs Insights; a line that is JSON has been parsed. */
export const insightsJson: Wrapping = {
  id: 'insightsJson',
  label: { en: 'Logs Insights console, JSON', ko: 'Logs Insights 콘솔(JSON)' },
  recognize: (head) =>
    /^\s*\[\s*\{/.test(head) ? (/"@(?:message|timestamp|ptr)"\s*:/.test(head) ? 1 : 0.3) : 0,
  createReader: () => ({
    cutter: createJsonCutter(['']),
    read(record) {
      const fields = parseJson(record);
      if (typeof fields !== 'object' || fields === null) return undefined;
      return fieldsEvent(new Map(Object.entries(fields)));
    },
  }),
};
