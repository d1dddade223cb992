import type { RuleExamples } from '../rule.ts';

export const noUnescapedValue: RuleExamples = {
  good: [
    { template: '{"id":"$context.requestId","ip":"$context.identity.sourceIp"}' },
    { template: '$context.requestId $context.identity.userAgent' },
  ],
  bad: [
    { template: '{"id":"$context.requestId","agent":"$context.identity.userAgent"}' },
    { template: '<r id="$context.requestId">$context.identity.userAgent</r>' },
  ],
};
