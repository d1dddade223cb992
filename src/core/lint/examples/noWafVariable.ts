import type { RuleExamples } from '../rule.ts';

export const noWafVariable: RuleExamples = {
  good: [{ template: '$context.requestId $context.status' }, { template: '{"waf":"$context.requestId"}' }],
  bad: [
    { template: '{"id":"$context.requestId","waf":"$context.waf.status"}' },
    { template: '$context.requestId,$context.waf.error,$context.waf.latency' },
  ],
};
