import { INSIGHTS_FIELD_LIMIT } from '../../api/accessLogs.ts';
import type { RuleExamples } from '../rule.ts';

const fields = (count: number): string =>
  Array.from({ length: count }, (_, i) => (i === 0 ? '"id":"$context.requestId"' : `"f${i}":${i}`)).join(',');

export const noExcessFields: RuleExamples = {
  summary: {
    en: 'Logs Insights discovers only 200 fields of a line.',
    ko: 'Logs Insights는 한 줄에서 필드 200개까지만 자동으로 찾습니다.',
  },
  twin: { template: `{${fields(INSIGHTS_FIELD_LIMIT)}}` },
  good: [{ template: '{"id":"$context.requestId"}' }, { template: `{${fields(INSIGHTS_FIELD_LIMIT)}}` }],
  bad: [
    { template: `{${fields(INSIGHTS_FIELD_LIMIT + 1)}}` },
    { template: `{"id":"$context.requestId","more":{${fields(INSIGHTS_FIELD_LIMIT)}}}` },
  ],
};
