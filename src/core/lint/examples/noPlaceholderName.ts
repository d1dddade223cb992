import type { RuleExamples } from '../rule.ts';

export const noPlaceholderName: RuleExamples = {
  good: [
    { template: '$context.requestId $context.authorizer.tenantId' },
    { template: '{"id":"$context.requestId","property":"$context.authorizer.principalId"}' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","x":"$context.authorizer.property"}',
      fixed: '{"id":"$context.requestId","x":"$context.authorizer.principalId"}',
    },
    {
      template: '$context.requestId $context.authorizer.claims.property',
      fixed: '$context.requestId $context.authorizer.principalId',
    },
    { template: '$context.requestId,$context.authorizer.<property>' },
  ],
};
