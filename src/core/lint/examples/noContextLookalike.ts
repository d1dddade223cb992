import type { RuleExamples } from '../rule.ts';

export const noContextLookalike: RuleExamples = {
  summary: {
    en: 'Only names that start with `$context.` are variables: `$connection.id` is printed as is.',
    ko: '`$context.` 뒤의 이름만 변수이므로 `$connection.id` 같은 표기는 그대로 기록됩니다.',
  },
  twin: { template: '$context.requestId $default' },
  good: [
    { template: '$context.requestId $connect $default' },
    { template: '{"id":"$context.requestId","fee":"$content"}' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","c":"$connection.connectionId"}',
      fixed: '{"id":"$context.requestId","c":"$context.connectionId"}',
    },
    { template: '$context.requestId $Context.stage', fixed: '$context.requestId $context.stage' },
    { template: '$context.requestId $status', fixed: '$context.requestId $context.status' },
    { template: '$context.requestId $ROUTEKEY', fixed: '$context.requestId $context.routeKey' },
    {
      template: '{"id":"$context.requestId","ip":"$sourceIp"}',
      fixed: '{"id":"$context.requestId","ip":"$context.identity.sourceIp"}',
    },
    {
      template: '{"id":"$context.requestId","e":"$ctx.integrationError"}',
      fixed: '{"id":"$context.requestId","e":"$context.error.message"}',
    },
  ],
};
