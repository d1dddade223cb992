import type { RuleExamples } from '../rule.ts';

export const noWrappedTemplate: RuleExamples = {
  summary: {
    en: 'AWS would print quotes around the whole format on every line.',
    ko: '형식 전체를 감싼 따옴표는 모든 줄에 기록됩니다.',
  },
  twin: { template: '"$context.requestId" "$context.stage"' },
  good: [
    { template: '"$context.requestId" "$context.stage"' },
    { template: '{"id":"$context.requestId"}' },
    { template: '"$context.requestId"' },
  ],
  bad: [
    { template: '\'{"id":"$context.requestId"}\'', fixed: '{"id":"$context.requestId"}' },
    { template: '"{\\"id\\":\\"$context.requestId\\"}"', fixed: '{"id":"$context.requestId"}' },
    { template: '"{"id":"$context.requestId"}', fixed: '{"id":"$context.requestId"}' },
    { template: "'$context.requestId $context.stage'", fixed: '$context.requestId $context.stage' },
  ],
};
