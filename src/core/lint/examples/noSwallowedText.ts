import type { RuleExamples } from '../rule.ts';

export const noSwallowedText: RuleExamples = {
  good: [
    { template: '$context.requestId/$context.stage' },
    { template: '{"id":"$context.requestId","x":"$context.authorizer.tenant-id"}' },
  ],
  bad: [
    {
      template: 'done $context.requestId $context.status.',
      fixed: 'done $context.requestId $context.status',
    },
    {
      template: '{"id":"$context.requestId","at":"$context.stage-$context.apiId"}',
      fixed: '{"id":"$context.requestId","at":"$context.stage -$context.apiId"}',
    },
    { template: '$context.requestId $context.stageprod', fixed: '$context.requestId $context.stage prod' },
  ],
};
