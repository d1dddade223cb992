import { createJsonCutter } from '../cutters/jsonCutter.ts';
import { eventOf, parseJson } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/** `--query 'events[].message' --output json`: an array of the lines, or of pairs of time and line. */
export const messagesJson: Wrapping = {
  id: 'messagesJson',
  label: { en: 'JSON array of lines', ko: '줄이 담긴 JSON 배열' },
  recognize: recognizeBy(/^\s*\[\s*(?:"|\[\s*\d{12,14}\s*,)/),
  createReader: () => ({
    cutter: createJsonCutter(['']),
    read(record) {
      const value = parseJson(record);
      return Array.isArray(value) ? eventOf(value[1], value[0]) : eventOf(value);
    },
  }),
};
