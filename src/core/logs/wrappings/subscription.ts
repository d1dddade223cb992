import { createJsonCutter } from '../cutters/jsonCutter.ts';
import { eventOf, member, parseJson } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/**
 * What a subscription filter sends, as Firehose stores it or a Lambda function prints it: envelopes that follow one
 * another, mostly without anything between them.
 */
export const subscription: Wrapping = {
  id: 'subscription',
  label: { en: 'Subscription filter or Firehose', ko: '구독 필터 또는 Firehose' },
  recognize: recognizeBy(
    /^\s*\{[^]{0,2000}?"(?:logEvents"\s*:\s*\[|messageType"\s*:\s*"(?:DATA|CONTROL)_MESSAGE")/,
  ),
  createReader: () => ({
    cutter: createJsonCutter(['logEvents']),
    read(record) {
      const event = parseJson(record);
      return eventOf(member(event, 'message'), member(event, 'timestamp'), member(event, 'id'));
    },
  }),
};
