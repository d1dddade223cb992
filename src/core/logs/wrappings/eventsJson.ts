import { createJsonCutter } from '../cutters/jsonCutter.ts';
import { eventOf, member, parseJson } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/** What `filter-log-events` and `get-log-events` of the AWS CLI print as JSON. */
export const eventsJson: Wrapping = {
  id: 'eventsJson',
  label: { en: 'AWS CLI log events, JSON', ko: 'AWS CLI 로그 이벤트(JSON)' },
  recognize: recognizeBy(/^\s*\{[^]{0,400}?"events"\s*:\s*\[/),
  createReader: () => ({
    cutter: createJsonCutter(['events']),
    read(record) {
      const event = parseJson(record);
      return eventOf(member(event, 'message'), member(event, 'timestamp'), member(event, 'eventId'));
    },
  }),
};
