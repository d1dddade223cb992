import type { RuleExamples } from '../rule.ts';

export const noContinuationBackslash: RuleExamples = {
  good: [
    { template: '$context.requestId,$context.stage' },
    { template: '{"id":"$context.requestId","note":"a \\\\ b"}' },
  ],
  bad: [
    {
      template: '$context.requestId,$context.stage, \\ $context.status',
      fixed: '$context.requestId,$context.stage, $context.status',
    },
    {
      template: '{"id":"$context.requestId", \\ "stage":"$context.stage"}',
      fixed: '{"id":"$context.requestId", "stage":"$context.stage"}',
    },
    { template: '$context.requestId \\', fixed: '$context.requestId' },
  ],
};
