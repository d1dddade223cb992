import type { RuleExamples } from '../rule.ts';

export const noSecret: RuleExamples = {
  good: [
    { template: '{"id":"$context.requestId","key":"$context.identity.apiKeyId"}' },
    { template: '$context.requestId $context.authorizer.principalId' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","key":"$context.identity.apiKey"}',
      fixed: '{"id":"$context.requestId","key":"$context.identity.apiKeyId"}',
    },
    {
      template: '$context.requestId,$context.authorizer.accessToken',
      fixed: '$context.requestId',
    },
  ],
};
