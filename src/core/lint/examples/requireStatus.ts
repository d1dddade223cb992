import type { RuleExamples } from '../rule.ts';

export const requireStatus: RuleExamples = {
  summary: {
    en: 'Without the status, a line does not show whether the request succeeded.',
    ko: '상태 코드가 없으면 요청이 성공했는지 로그에서 알 수 없습니다.',
  },
  twin: {
    template: '{"id":"$context.requestId","c":"$context.connectionId","s":"$context.status"}',
  },
  good: [
    { template: '{"id":"$context.requestId","c":"$context.connectionId","s":"${context.status}"}' },
    { template: '$context.requestId by $context.connectionId: $context.status.' },
    { template: '$context.requestId $context.eventType' },
    { template: '$context.requestId' },
    { template: 'request $context.requestId' },
    { template: '{"id":"$context.requestId","code":"%RESPONSE_CODE%"}' },
    { template: '{"id":"$context.requestId","c":"$context.connectionId","s":"$context.integrationStatus"}' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","c":"$context.connectionId","t":"$context.eventType"}',
      fixed:
        '{"id":"$context.requestId","c":"$context.connectionId","t":"$context.eventType","status":"$context.status"}',
    },
    {
      template: 'request=$context.requestId',
      fixed: 'request=$context.requestId status=$context.status',
    },
    {
      template: '{"requestId":"$context.requestId","extended":"$context.extendedRequestId"}',
      fixed:
        '{"requestId":"$context.requestId","extended":"$context.extendedRequestId","status":"$context.status"}',
    },
    {
      template: '$context.requestId $context.connectionId $context.eventType',
      fixed: '$context.requestId $context.connectionId $context.eventType $context.status',
    },
    {
      template: '$context.connectionId $context.requestId $context.apiId $context.routeKey',
      fixed: '$context.connectionId $context.requestId $context.apiId $context.status $context.routeKey',
    },
    {
      template: '{"log":{"id":"$context.requestId","c":"$context.connectionId"}}',
      fixed: '{"log":{"id":"$context.requestId","c":"$context.connectionId","status":"$context.status"}}',
    },
  ],
};
