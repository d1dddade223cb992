import type { RuleExamples } from '../rule.ts';

export const requireErrorField: RuleExamples = {
  summary: {
    en: 'Without an error field, the log does not say why a request failed.',
    ko: '오류 필드가 없으면 요청이 실패한 이유를 로그에서 알 수 없습니다.',
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
  ],
};
