import type { RuleExamples } from '../rule.ts';

export const noDuplicateKey: RuleExamples = {
  summary: {
    en: 'JSON readers keep only one of several fields with the same key.',
    ko: 'JSON을 읽는 도구는 키가 같은 필드 중 하나만 남깁니다.',
  },
  twin: { template: '{"id":"$context.requestId","Id":"$context.apiId"}' },
  good: [
    { template: '{"id":"$context.requestId","a":{"id":"$context.apiId"},"b":["$context.stage","x"]}' },
    { template: 'id=$context.requestId id=$context.apiId' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","id":"$context.apiId"}',
      fixed: '{"id":"$context.requestId","apiId":"$context.apiId"}',
    },
    {
      template: '{"id":"$context.requestId","s":"$context.stage","s":"$context.stage"}',
      fixed: '{"id":"$context.requestId","s":"$context.stage"}',
    },
    { template: '{"id":"$context.requestId","a":"1","a":"2"}' },
  ],
};
