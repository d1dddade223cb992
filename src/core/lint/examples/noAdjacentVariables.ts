import type { RuleExamples } from '../rule.ts';

export const noAdjacentVariables: RuleExamples = {
  summary: {
    en: 'Two values with nothing between them cannot be told apart.',
    ko: '두 값 사이에 구분 문자가 없으면 구별할 수 없습니다.',
  },
  twin: { template: '$context.requestId/$context.stage' },
  good: [
    { template: '$context.requestId|$context.stage' },
    { template: '{"id":"$context.requestId/$context.stage"}' },
  ],
  bad: [
    { template: '$context.requestId$context.stage', fixed: '$context.requestId $context.stage' },
    {
      template: '{"id":"$context.requestId","at":"$context.apiId$context.stage"}',
      fixed: '{"id":"$context.requestId","at":"$context.apiId $context.stage"}',
    },
  ],
};
