import type { RuleExamples } from '../rule.ts';

export const requireEventType: RuleExamples = {
  good: [
    {
      template:
        '{"id":"$context.requestId","c":"$context.connectionId","t":"$context.eventType","e":"$context.error.message"}',
    },
    { template: '$context.requestId $context.status' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","e":"$context.error.message","c":"$context.connectionId"}',
      fixed:
        '{"id":"$context.requestId","e":"$context.error.message","c":"$context.connectionId","eventType":"$context.eventType"}',
    },
    {
      template: '$context.requestId,$context.stage,$context.connectionId,$context.error.responseType',
      fixed:
        '$context.requestId,$context.stage,$context.connectionId,$context.error.responseType,$context.eventType',
    },
  ],
};
