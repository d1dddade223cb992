import { createJsonCutter } from '../cutters/jsonCutter.ts';
import type { LogEvent } from '../logEvent.ts';
import { eventOf, member, parseJson } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/** What `get-query-results` of the AWS CLI prints as JSON. */
export const queryResults: Wrapping = {
  id: 'queryResults',
  label: { en: 'AWS CLI Logs Insights results, JSON', ko: 'AWS CLI의 Logs Insights 결과(JSON)' },
  recognize: recognizeBy(/^\s*\{[^]{0,400}?"results"\s*:\s*\[/),
  createReader: () => ({
    cutter: createJsonCutter(['results']),
    read(record) {
      const fields = parseJson(record);
      return Array.isArray(fields) ? resultEvent(fields) : undefined;
    },
  }),
};

/** One result of a query: pairs of a field and its value. */
export function resultEvent(fields: readonly unknown[]): LogEvent | undefined {
  return fieldsEvent(
    new Map(fields.map((each) => [String(member(each, 'field')), member(each, 'value')] as const)),
  );
}

/** The event of a result of Logs Insights. Without `@message` the fields that were asked for are all that is known of it. */
export function fieldsEvent(fields: ReadonlyMap<string, unknown>): LogEvent | undefined {
  const message = fields.get('@message');
  const time = fields.get('@timestamp');
  if (message !== undefined) return eventOf(message, time);
  const own = [...fields].filter(([name]) => !name.startsWith('@'));
  const event = own.length > 0 ? eventOf(Object.fromEntries(own), time) : undefined;
  return event && { ...event, isPart: true };
}
