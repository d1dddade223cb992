import type { RuleExamples } from '../rule.ts';

export const noDoubledDollar: RuleExamples = {
  good: [
    { template: '$context.requestId $ $context.stage' },
    { template: '{"cost":"$5 $context.requestId"}' },
  ],
  bad: [
    { template: '$$context.requestId', fixed: '$context.requestId' },
    {
      template: '{"id":"$$context.requestId","s":"$$$context.status"}',
      fixed: '{"id":"$context.requestId","s":"$context.status"}',
    },
  ],
};
