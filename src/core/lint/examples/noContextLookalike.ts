import type { RuleExamples } from '../rule.ts';

export const noContextLookalike: RuleExamples = {
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
      template: '{"id":"$context.requestId","e":"$connection.integrationError"}',
      fixed: '{"id":"$context.requestId","e":"$context.error.message"}',
    },
  ],
};
