import type { RuleExamples } from '../rule.ts';

export const noLostDollar: RuleExamples = {
  summary: {
    en: 'A name without its `$context` is printed as is.',
    ko: '`$context` 없는 이름은 그대로 기록됩니다.',
  },
  twin: { template: '{"id":"$context.requestId","s":"a.status"}' },
  good: [
    { template: '{"id":"$context.requestId","context.stage":"$context.stage"}' },
    { template: 'context.status=$context.status id=$context.requestId' },
    { template: '{"id":"$context.requestId","host":"a.stage.b","file":"x.stage"}' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","s":".status"}',
      fixed: '{"id":"$context.requestId","s":"$context.status"}',
    },
    {
      template: '{"id":"$context.requestId","s":"context.status","t":{"ip":"context.identity.sourceIp"}}',
      fixed: '{"id":"$context.requestId","s":"$context.status","t":{"ip":"$context.identity.sourceIp"}}',
    },
    {
      template: '$context.requestId context.identity.sourceIp .stage',
      fixed: '$context.requestId $context.identity.sourceIp $context.stage',
    },
  ],
};
