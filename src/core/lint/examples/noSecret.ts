import type { RuleExamples } from '../rule.ts';

export const noSecret: RuleExamples = {
  summary: {
    en: 'Secrets do not belong in a log.',
    ko: '비밀 값은 로그에 남기지 않아야 합니다.',
  },
  twin: { template: '$context.requestId,$context.authorizer.access' },
  good: [
    { template: '{"id":"$context.requestId","key":"$context.identity.apiKeyId"}' },
    { template: '$context.requestId $context.authorizer.principalId' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","key":"$context.identity.apiKey"}',
      fixed: '{"id":"$context.requestId","apiKeyId":"$context.identity.apiKeyId"}',
    },
    {
      template: '$context.requestId,$context.authorizer.accessToken',
      fixed: '$context.requestId',
    },
  ],
};
