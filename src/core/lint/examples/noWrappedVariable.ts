import type { RuleExamples } from '../rule.ts';

export const noWrappedVariable: RuleExamples = {
  summary: {
    en: 'AWS prints the braces of another tool as they are: `{{$context.stage}}`.',
    ko: '변수를 감싼 다른 도구의 기호는 그대로 기록됩니다. 예: `{{$context.stage}}`',
  },
  twin: { template: '$context.requestId {$context.stage}i' },
  good: [
    { template: '$context.requestId [$context.requestTime] ($context.stage) {$context.apiId}' },
    { template: '{"id":"$context.requestId","a":{"b":{"c":"$context.stage"}},"t":"{{x}} #{y}"}' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","s":"${$context.status}"}',
      fixed: '{"id":"$context.requestId","s":"$context.status"}',
    },
    {
      template: '$context.requestId {{ $context.stage }} #{context.apiId} <%= $context.status %>',
      fixed: '$context.requestId $context.stage $context.apiId $context.status',
    },
    {
      template: '{"id":"$context.requestId","s":{{$context.status}}}',
      fixed: '{"id":"$context.requestId","s":$context.status}',
    },
    { template: '$context.requestId %{$context.stage}i' },
  ],
};
