import type { RuleExamples } from '../rule.ts';

export const noUnnamedVariable: RuleExamples = {
  good: [{ template: '$context.requestId' }, { template: '$context.requestId $contextual' }],
  bad: [
    { template: '$context.requestId $context' },
    { template: '{"id":"$context.requestId","all":"$context."}' },
  ],
};
