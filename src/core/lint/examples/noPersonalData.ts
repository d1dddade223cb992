import type { RuleExamples } from '../rule.ts';

export const noPersonalData: RuleExamples = {
  summary: {
    en: 'Log personal data only on purpose.',
    ko: '개인정보는 필요할 때만 로그에 남겨야 합니다.',
  },
  twin: { template: '{"id":"$context.requestId","ip":"$context.identity.apiKeyId"}' },
  good: [
    { template: '{"id":"$context.requestId","c":"$context.connectionId"}' },
    { template: '$context.requestId $context.authorizer.tenantId' },
  ],
  bad: [
    { template: '{"id":"$context.requestId","ip":"$context.identity.sourceIp"}' },
    { template: '$context.requestId $context.identity.userArn $context.authorizer.principalId' },
    { template: '{"id":"$context.requestId","who":"$context.authorizer.principalId"}' },
  ],
};
