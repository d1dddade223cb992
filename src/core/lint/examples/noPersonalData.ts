import type { RuleExamples } from '../rule.ts';

export const noPersonalData: RuleExamples = {
  good: [
    { template: '{"id":"$context.requestId","c":"$context.connectionId"}' },
    { template: '$context.requestId $context.authorizer.tenantId' },
  ],
  bad: [
    { template: '{"id":"$context.requestId","ip":"$context.identity.sourceIp"}' },
    { template: '$context.requestId $context.identity.userArn $context.authorizer.principalId' },
  ],
};
