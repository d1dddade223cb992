import type { RuleExamples } from '../rule.ts';

export const noOverrideVariable: RuleExamples = {
  good: [
    { template: '$context.requestId $context.routeKey' },
    { template: '{"requestOverride":"$context.requestId"}' },
  ],
  bad: [
    { template: '{"id":"$context.requestId","x":"$context.requestOverride.header.trace"}' },
    { template: '$context.requestId $context.responseOverride.status' },
  ],
};
