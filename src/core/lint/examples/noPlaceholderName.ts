import type { RuleExamples } from '../rule.ts';

export const noPlaceholderName: RuleExamples = {
  summary: {
    en: '`property` on the AWS page stands for a name that your authorizer returns.',
    ko: 'AWS 문서의 `property`는 권한 부여자가 반환하는 이름이 들어갈 자리입니다.',
  },
  twin: { template: '{"id":"$context.requestId","x":"$context.authorizer.properties"}' },
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
      fixed: '$context.requestId "$context.authorizer.principalId"',
    },
    { template: '$context.requestId,$context.authorizer.<property>' },
  ],
};
