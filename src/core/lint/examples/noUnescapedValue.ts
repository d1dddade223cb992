import type { RuleExamples } from '../rule.ts';

export const noUnescapedValue: RuleExamples = {
  summary: {
    en: 'A value that contains quotes may break a JSON or XML line.',
    ko: '따옴표가 든 값 때문에 JSON 또는 XML 줄이 깨질 수 있습니다.',
  },
  twin: { template: '{"id":"$context.requestId","agent":"$context.identity.user"}' },
  good: [
    { template: '{"id":"$context.requestId","ip":"$context.identity.sourceIp"}' },
    { template: '$context.requestId $context.identity.userAgent' },
  ],
  bad: [
    { template: '{"id":"$context.requestId","agent":"$context.identity.userAgent"}' },
    { template: '<r id="$context.requestId">$context.identity.userAgent</r>' },
  ],
};
