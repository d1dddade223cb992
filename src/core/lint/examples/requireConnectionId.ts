import type { RuleExamples } from '../rule.ts';

export const requireConnectionId: RuleExamples = {
  good: [
    {
      template:
        '{"id":"$context.requestId","c":"$context.connectionId","t":"$context.eventType","e":"$context.error.message"}',
    },
    { template: '$context.requestId $context.status' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","e":"$context.error.message","t":"$context.eventType"}',
      fixed:
        '{"id":"$context.requestId","e":"$context.error.message","t":"$context.eventType","connectionId":"$context.connectionId"}',
    },
    {
      template: '$context.requestId,$context.stage,$context.eventType,$context.error.responseType',
      fixed:
        '$context.requestId,$context.stage,$context.eventType,$context.error.responseType,$context.connectionId',
    },
  ],
};
