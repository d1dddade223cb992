import type { RuleExamples } from '../rule.ts';

export const noWholeObject: RuleExamples = {
  good: [
    { template: '$context.requestId $context.error.message' },
    { template: '{"id":"$context.requestId","identity":"$context.identity.sourceIp"}' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","error":"$context.error"}',
      fixed: '{"id":"$context.requestId","errorMessage":"$context.error.message"}',
    },
    {
      template: '$context.requestId,$context.identity.',
      fixed: '$context.requestId,$context.identity.sourceIp',
    },
    {
      template: '{"id":"$context.requestId","cert":"$context.identity.clientCert"}',
      fixed: '{"id":"$context.requestId"}',
    },
  ],
};
