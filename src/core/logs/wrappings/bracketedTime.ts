import { createLineCutter } from '../cutters/lineCutter.ts';
import { eventOf } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

const HEAD =
  /^(?:\S+ +\S+ +)?\[(\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?)(?: +\[[^\]]*\])?\](?: \([^)]*\))? +/;

/** The time in brackets: awslogs (`group stream [time] line`) and saw (`[time] (stream) line`). */
export const bracketedTime: Wrapping = {
  id: 'bracketedTime',
  label: { en: 'awslogs or saw', ko: 'awslogs 또는 saw' },
  isPrinted: true,
  recognize: recognizeBy(HEAD, 0.9),
  createReader: () => ({
    cutter: createLineCutter({ begins: HEAD }),
    read(record) {
      const head = HEAD.exec(record);
      return head ? eventOf(record.slice(head[0].length), head[1]) : undefined;
    },
  }),
};
