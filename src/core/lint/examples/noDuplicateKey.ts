import type { RuleExamples } from '../rule.ts';

export const noDuplicateKey: RuleExamples = {
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
