import type { RuleExamples } from '../rule.ts';

export const noAdjacentVariables: RuleExamples = {
  good: [
    { template: '$context.requestId|$context.stage' },
    { template: '{"id":"$context.requestId/$context.stage"}' },
  ],
  bad: [
    { template: '$context.requestId$context.stage', fixed: '$context.requestId $context.stage' },
    {
      template: '{"id":"$context.requestId","at":"$context.apiId$context.stage"}',
      fixed: '{"id":"$context.requestId","at":"$context.apiId $context.stage"}',
    },
  ],
};
