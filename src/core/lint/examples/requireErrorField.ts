import type { RuleExamples } from '../rule.ts';

export const requireErrorField: RuleExamples = {
  good: [
    {
      template:
        '{"id":"$context.requestId","c":"$context.connectionId","t":"$context.eventType","e":"$context.error.responseType"}',
    },
    { template: '$context.requestId $context.status' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","c":"$context.connectionId","t":"$context.eventType"}',
      fixed:
        '{"id":"$context.requestId","c":"$context.connectionId","t":"$context.eventType","errorMessage":"$context.error.message"}',
    },
    {
      template: '$context.requestId $context.connectionId $context.eventType',
      fixed: '$context.requestId $context.connectionId $context.eventType "$context.error.message"',
    },
  ],
};
