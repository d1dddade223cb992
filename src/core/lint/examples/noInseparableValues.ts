import type { RuleExamples } from '../rule.ts';

export const noInseparableValues: RuleExamples = {
  summary: {
    en: 'No line should be readable in two ways.',
    ko: '한 줄이 두 가지로 읽히지 않아야 합니다.',
  },
  twin: { template: '$context.requestId $context.connectionId/$context.messageId' },
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
