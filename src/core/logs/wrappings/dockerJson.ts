import { createLineCutter } from '../cutters/lineCutter.ts';
import { eventOf, member, parseJson } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/** The log files of Docker: `{"log":"…","stream":"stdout","time":"…"}` in each line. */
export const dockerJson: Wrapping = {
  id: 'dockerJson',
  label: { en: 'Docker json-file', ko: 'Docker json-file' },
  recognize: recognizeBy(/^\s*\{"log":"[^\n]*"stream":"std(?:out|err)"/),
  createReader: () => ({
    cutter: createLineCutter(),
    read(record) {
      const entry = parseJson(record);
      return eventOf(member(entry, 'log'), member(entry, 'time'));
    },
  }),
};
