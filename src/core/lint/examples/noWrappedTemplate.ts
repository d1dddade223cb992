import type { RuleExamples } from '../rule.ts';

export const noWrappedTemplate: RuleExamples = {
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
