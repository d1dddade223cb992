import { INSIGHTS_FIELD_LIMIT } from '../../api/webSocketApi.ts';
import type { RuleExamples } from '../rule.ts';

const fields = (count: number): string =>
  Array.from({ length: count }, (_, i) => (i === 0 ? '"id":"$context.requestId"' : `"f${i}":${i}`)).join(',');

export const noExcessFields: RuleExamples = {
  good: [{ template: '{"id":"$context.requestId"}' }, { template: `{${fields(INSIGHTS_FIELD_LIMIT)}}` }],
  bad: [
    { template: `{${fields(INSIGHTS_FIELD_LIMIT + 1)}}` },
    { template: `{"id":"$context.requestId","more":{${fields(INSIGHTS_FIELD_LIMIT)}}}` },
  ],
};
