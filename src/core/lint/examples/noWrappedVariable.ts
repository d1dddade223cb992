import type { RuleExamples } from '../rule.ts';

export const noWrappedVariable: RuleExamples = {
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
