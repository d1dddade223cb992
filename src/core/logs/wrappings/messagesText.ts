import { createLineCutter } from '../cutters/lineCutter.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/** `--query 'events[].message' --output text`: all lines in one, with tabs between them. */
export const messagesText: Wrapping = {
  id: 'messagesText',
  label: { en: 'Tab-separated lines', ko: '탭으로 구분한 줄' },
  // It is as good a guess as plain lines; which one it is, the lines themselves tell.
  recognize: recognizeBy(/^[^\n]*\t/, 0.1),
  createReader: () => ({
    cutter: createLineCutter({ separator: '\t' }),
    read: (record) => ({ text: record.trimEnd() }),
  }),
};
