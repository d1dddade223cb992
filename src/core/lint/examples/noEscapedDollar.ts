import type { RuleExamples } from '../rule.ts';

export const noEscapedDollar: RuleExamples = {
  good: [
    { template: '$context.requestId/$context.stage' },
    { template: '{"id":"$context.requestId","path":"c:\\\\$context.stage"}' },
  ],
  bad: [
    { template: '\\$context.requestId \\$context.stage', fixed: '$context.requestId $context.stage' },
    { template: '{"id":"\\$context.requestId"}', fixed: '{"id":"$context.requestId"}' },
  ],
};
