import { createLineCutter } from '../cutters/lineCutter.ts';
import { eventOf } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

const HEAD = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)\t[\w-]+\t(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)\t/;

/** What a Lambda function that forwards lines has printed of them: time, request, level, line. */
export const functionLog: Wrapping = {
  id: 'functionLog',
  label: { en: 'Printed by a Lambda function', ko: 'Lambda 함수가 출력한 로그' },
  recognize: recognizeBy(new RegExp(HEAD.source, 'm'), 0.95),
  createReader: () => ({
    cutter: createLineCutter(),
    read(record) {
      const head = HEAD.exec(record);
      // Lambda's own lines stand between them.
      if (!head) return /^(?:START|END|REPORT|INIT_START|XRAY) /.test(record) ? undefined : { text: record };
      return eventOf(record.slice(head[0].length), head[1]);
    },
  }),
};
