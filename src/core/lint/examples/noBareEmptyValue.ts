import type { RuleExamples } from '../rule.ts';

export const noBareEmptyValue: RuleExamples = {
  summary: {
    en: 'A JSON value that can be empty needs quotes.',
    ko: '비어 있을 수 있는 JSON 값에는 따옴표가 필요합니다.',
  },
  twin: { template: '{"id":"$context.requestId","ms":$context.status}' },
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
