import type { RuleExamples } from '../rule.ts';

export const noEscapedDollar: RuleExamples = {
  summary: {
    en: 'A backslash before a variable breaks JSON. Elsewhere it may be printed.',
    ko: '변수 앞에 백슬래시가 있으면 JSON이 깨지고, 다른 형식에서는 그대로 기록될 수 있습니다.',
  },
  twin: { template: '{"id":"\\\\$context.requestId"}' },
  good: [
    { template: '$context.requestId/$context.stage' },
    { template: '{"id":"$context.requestId","path":"c:\\\\$context.stage"}' },
  ],
  bad: [
    { template: '\\$context.requestId \\$context.stage', fixed: '$context.requestId $context.stage' },
    { template: '{"id":"\\$context.requestId"}', fixed: '{"id":"$context.requestId"}' },
  ],
};
