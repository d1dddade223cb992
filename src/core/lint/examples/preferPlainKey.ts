import type { RuleExamples } from '../rule.ts';

export const preferPlainKey: RuleExamples = {
  good: [
    { template: '{"id":"$context.requestId","source_ip":"$context.identity.sourceIp"}' },
    { template: 'error-message=$context.error.message id=$context.requestId' },
  ],
  bad: [
    {
      template: '{"request-id":"$context.requestId"}',
      fixed: '{"requestId":"$context.requestId"}',
    },
    {
      template:
        '{"id":"$context.requestId","error.message":"$context.error.message","at":{"api id":"$context.apiId"}}',
      fixed:
        '{"id":"$context.requestId","errorMessage":"$context.error.message","at":{"apiId":"$context.apiId"}}',
    },
  ],
};
