import type { RuleExamples } from '../rule.ts';

export const noDoubledDollar: RuleExamples = {
  summary: {
    en: 'A variable needs only one `$`.',
    ko: '변수 앞의 `$` 기호는 하나면 됩니다.',
  },
  twin: { template: '$ $context.requestId' },
  good: [
    { template: '$context.requestId $ $context.stage' },
    { template: '{"cost":"$5 $context.requestId"}' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","status":$$context.status}',
      fixed: '{"id":"$context.requestId","status":$context.status}',
    },
    { template: '$$context.requestId', fixed: '$context.requestId' },
    {
      template: '{"id":"$$context.requestId","s":"$$$context.status"}',
      fixed: '{"id":"$context.requestId","s":"$context.status"}',
    },
  ],
};
