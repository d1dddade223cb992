import type { RuleExamples } from '../rule.ts';

export const requireErrorField: RuleExamples = {
  summary: {
    en: 'Without an error field, an exception in your function looks like an error that it returned.',
    ko: '오류 필드가 없으면 함수에서 발생한 예외와 함수가 반환한 오류를 구별할 수 없습니다.',
  },
  twin: { template: '{"id":"$context.requestId","c":"$context.connectionId","t":"$context.error.message"}' },
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
    {
      template: '$context.requestId, $context.connectionId, $context.status',
      fixed: '$context.requestId, $context.connectionId, $context.status,"$context.error.message"',
    },
    {
      template: '$context.requestId\\t$context.connectionId\\t$context.status',
      fixed: '$context.requestId\\t$context.connectionId\\t$context.status $context.error.responseType',
    },
  ],
};
