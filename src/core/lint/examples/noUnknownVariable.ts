import type { RuleExamples } from '../rule.ts';

export const noUnknownVariable: RuleExamples = {
  good: [
    { template: '$context.requestId $context.authorizer.tenantId' },
    { template: '$context.requestId $context.identity.userAgent' },
    { template: '$context.requestId $context.httpMethod' },
  ],
  bad: [
    {
      template: '$context.requestId $context.requestTimeEpok',
      fixed: '$context.requestId $context.requestTimeEpoch',
    },
    {
      template: '$context.requestId,$context.identity.sourceIP',
      fixed: '$context.requestId,$context.identity.sourceIp',
    },
    { template: '{"id":"$context.requestId","x":"$context.zzzzzzzzzzzzzz"}' },
    {
      template: '{"id":"$context.requestId","time":$context.time}',
      fixed: '{"id":"$context.requestId","requestTime":"$context.requestTime"}',
    },
  ],
};
