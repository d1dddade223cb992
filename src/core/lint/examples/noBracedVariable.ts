import type { RuleExamples } from '../rule.ts';

export const noBracedVariable: RuleExamples = {
  good: [{ template: '$context.requestId {}' }, { template: '{"id":"$context.requestId","t":"${x}"}' }],
  bad: [
    {
      template: '{"id":"$context.requestId","s":"${context.status}"}',
      fixed: '{"id":"$context.requestId","s":"$context.status"}',
    },
    {
      template: '$context.requestId $${context.stage} ${context.apiId}',
      fixed: '$context.requestId $context.stage $context.apiId',
    },
    { template: '$context.requestId ${context.stage}x' },
  ],
};
