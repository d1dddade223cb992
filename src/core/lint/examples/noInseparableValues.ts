import type { RuleExamples } from '../rule.ts';

export const noInseparableValues: RuleExamples = {
  good: [
    { template: '$context.requestId $context.connectionId/$context.messageId' },
    { template: '$context.requestId $context.status=$context.messageId' },
    { template: '{"id":"$context.requestId","key":"$context.connectionId $context.messageId"}' },
    { template: '$context.requestId;"$context.identity.userAgent";$context.error.message' },
    { template: '$context.requestId|$context.identity.userAgent|$context.error.message' },
  ],
  bad: [
    {
      template: '$context.requestId $context.connectionId=$context.messageId',
      fixed: '$context.requestId $context.connectionId $context.messageId',
    },
    {
      template: '{"id":"$context.requestId","key":"$context.connectionId=$context.messageId"}',
      fixed: '{"id":"$context.requestId","key":"$context.connectionId $context.messageId"}',
    },
    {
      template: '$context.requestId;$context.identity.userAgent;$context.error.message',
      fixed: '$context.requestId;"$context.identity.userAgent";"$context.error.message"',
    },
  ],
};
