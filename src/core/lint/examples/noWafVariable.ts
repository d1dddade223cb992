import type { RuleExamples } from '../rule.ts';

export const noWafVariable: RuleExamples = {
  summary: {
    en: 'AWS documents web ACLs only for REST APIs, so `waf` variables are likely empty.',
    ko: 'AWS 문서에 웹 ACL이 REST API용만 나와 있어 `waf` 변수는 비어 있을 것입니다.',
  },
  twin: { template: '{"id":"$context.requestId","waf":"$context.status"}' },
  good: [{ template: '$context.requestId $context.status' }, { template: '{"waf":"$context.requestId"}' }],
  bad: [
    { template: '{"id":"$context.requestId","waf":"$context.waf.status"}' },
    { template: '$context.requestId,$context.waf.error,$context.waf.latency' },
  ],
};
