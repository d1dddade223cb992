import { createLineCutter } from '../cutters/lineCutter.ts';
import { eventOf } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/**
 * What `filter-log-events` (id, time of arrival, stream, line, time) and `get-log-events` (time of arrival, line, time)
 * of the AWS CLI print as text, between tabs. The line itself may hold tabs, and may end in a line break.
 */
export const eventsText: Wrapping = {
  id: 'eventsText',
  label: { en: 'AWS CLI log events, text', ko: 'AWS CLI 로그 이벤트(텍스트)' },
  recognize: recognizeBy(/^(?:[bf]\/\d+\/s\t[^\n]*\n)?EVENTS\t/),
  createReader: () => ({
    cutter: createLineCutter({ begins: /^EVENTS\t/ }),
    read(record) {
      const cells = record.split('\t');
      if (cells[0] !== 'EVENTS') return undefined;
      const [id = '', arrival = ''] = cells.slice(1);
      // Without an id the first cell is the time of arrival.
      const first = /^\d{12,14}$/.test(id) ? 2 : /^(?:\d{12,14}|None)$/.test(arrival) ? 4 : 2;
      const last = cells.length - 1;
      const [time = ''] = (cells[last] ?? '').split('\n');
      return eventOf(cells.slice(first, last).join('\t'), time, first === 4 ? id : undefined);
    },
  }),
};
