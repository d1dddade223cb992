import type { RuleExamples } from '../rule.ts';

export const preferPlainKey: RuleExamples = {
  summary: {
    en: 'Keys of letters, digits and `_` are easiest to query in Logs Insights.',
    ko: '영문자, 숫자, `_`로 된 키가 Logs Insights에서 조회하기 가장 쉽습니다.',
  },
  twin: { template: '{"request_id":"$context.requestId"}' },
  good: [
    { template: '{"id":"$context.requestId","source_ip":"$context.identity.sourceIp"}' },
    { template: 'error-message=$context.error.message id=$context.requestId' },
  ],
  bad: [
    {
      template: '{"request-id":"$context.requestId"}',
      fixed: '{"requestId":"$context.requestId"}',
    },
    {
      template:
        '{"id":"$context.requestId","error.message":"$context.error.message","at":{"api.id":"$context.apiId"}}',
      fixed:
        '{"id":"$context.requestId","errorMessage":"$context.error.message","at":{"apiId":"$context.apiId"}}',
    },
    {
      template: '{"@timestamp":"$context.requestTime","id":"$context.requestId"}',
      fixed: '{"timestamp":"$context.requestTime","id":"$context.requestId"}',
    },
  ],
};
