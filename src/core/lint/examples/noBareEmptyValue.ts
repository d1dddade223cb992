import type { RuleExamples } from '../rule.ts';

export const noBareEmptyValue: RuleExamples = {
  good: [
    { template: '{"id":"$context.requestId","ms":"$context.integrationLatency"}' },
    { template: '{"id":"$context.requestId","status":$context.status,"time":$context.requestTimeEpoch}' },
    { template: 'id=$context.requestId ms=$context.integrationLatency' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","ms":$context.integrationLatency}',
      fixed: '{"id":"$context.requestId","ms":"$context.integrationLatency"}',
    },
    {
      template: '["$context.requestId",$context.connectedAt]',
      fixed: '["$context.requestId","$context.connectedAt"]',
    },
  ],
};
