import type { RuleExamples } from '../rule.ts';

export const noForeignVariable: RuleExamples = {
  good: [
    { template: '$context.requestId $context.eventType $context.routeKey' },
    { template: '{"id":"$context.requestId","httpMethod":"$context.eventType"}' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","method":"$context.httpMethod"}',
      fixed: '{"id":"$context.requestId","method":"$context.eventType"}',
    },
    {
      template: '$context.requestId $context.eventType $context.resourcePath',
      fixed: '$context.requestId $context.eventType $context.routeKey',
    },
    {
      template: '{"id":"$context.requestId","bytes":"$context.responseLength"}',
      fixed: '{"id":"$context.requestId"}',
    },
    { template: '$context.requestId,$context.protocol', fixed: '$context.requestId' },
  ],
};
