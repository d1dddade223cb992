import type { RuleExamples } from '../rule.ts';

export const noWafVariable: RuleExamples = {
  summary: {
    en: 'AWS WAF does not support WebSocket APIs, so `waf` variables are likely empty.',
    ko: 'WebSocket API에는 AWS WAF를 연결할 수 없어 `waf` 변수는 비어 있을 것입니다.',
  },
  twin: { template: '{"id":"$context.requestId","waf":"$context.status"}' },
  good: [{ template: '$context.requestId $context.status' }, { template: '{"waf":"$context.requestId"}' }],
  bad: [
    { template: '{"id":"$context.requestId","waf":"$context.waf.status"}' },
    { template: '$context.requestId,$context.waf.error,$context.waf.latency' },
  ],
};
