import type { RuleExamples } from '../rule.ts';

export const requireEventType: RuleExamples = {
  summary: {
    en: 'Without the event type, connections, messages and backend calls are hard to tell apart.',
    ko: '이벤트 유형이 없으면 연결, 메시지, 백엔드 호출을 구별하기 어렵습니다.',
  },
  twin: { template: '{"id":"$context.requestId","e":"$context.error.message","c":"$context.eventType"}' },
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
