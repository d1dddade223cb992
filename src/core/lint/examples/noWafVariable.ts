import type { RuleExamples } from '../rule.ts';

export const noWafVariable: RuleExamples = {
  summary: {
    en: 'AWS documents web ACLs only for REST APIs, so `waf` variables are likely empty.',
    ko: '웹 ACL 문서는 REST API용뿐이라 `waf` 변수는 비어 있을 것입니다.',
  },
  twin: { template: '{"id":"$context.requestId","waf":"$context.status"}' },
  good: [{ template: '$context.requestId $context.status' }, { template: '{"waf":"$context.requestId"}' }],
  bad: [
    { template: '{"id":"$context.requestId","waf":"$context.waf.status"}' },
    { template: '$context.requestId,$context.waf.error,$context.waf.latency' },
  ],
};
