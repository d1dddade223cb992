import type { RuleExamples } from '../rule.ts';

export const noRecordedEmptyVariable: RuleExamples = {
  good: [
    { template: '{"id":"$context.requestId","ms":"$context.integrationLatency"}' },
    { template: '$context.requestId $context.status' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","lambdaId":"$context.integration.requestId"}',
      fixed: '{"id":"$context.requestId"}',
    },
    {
      template: '$context.requestId $context.integration.latency',
      fixed: '$context.requestId $context.integrationLatency',
    },
    {
      template: '<r id="$context.requestId" code="$context.integration.status"/>',
      fixed: '<r id="$context.requestId" code="$context.status"/>',
    },
    {
      template: 'id $context.requestId failed with $context.integration.error',
      fixed: 'id $context.requestId failed with $context.error.message',
    },
  ],
};
