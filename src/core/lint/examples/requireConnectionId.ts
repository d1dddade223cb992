import type { RuleExamples } from '../rule.ts';

export const requireConnectionId: RuleExamples = {
  summary: {
    en: 'Without a connection ID, you cannot group the lines of one client.',
    ko: '연결 ID가 없으면 한 클라이언트의 줄을 모을 수 없습니다.',
  },
  twin: { template: '{"id":"$context.requestId","e":"$context.error.message","t":"$context.connectionId"}' },
  good: [
    { template: '{"id":"$context.requestId","c":"${context.connectionId}","s":"$context.status"}' },
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
