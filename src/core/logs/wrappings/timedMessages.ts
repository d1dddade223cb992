import { createLineCutter } from '../cutters/lineCutter.ts';
import { eventOf } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

const BEGIN = /^\d{12,14}[\t ]/;

/** `--query 'events[].[timestamp,message]' --output text`: epoch milliseconds and the line. */
export const timedMessages: Wrapping = {
  id: 'timedMessages',
  label: { en: 'Epoch time and line', ko: '에포크 시각과 줄' },
  recognize: recognizeBy(BEGIN, 0.9),
  createReader: () => ({
    cutter: createLineCutter({ begins: BEGIN }),
    read: (record) =>
      BEGIN.test(record) ? eventOf(record.replace(BEGIN, ''), record.split(/[\t ]/, 1)[0]) : undefined,
  }),
};
