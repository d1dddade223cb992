import type { RuleExamples } from '../rule.ts';

export const requireRouteKey: RuleExamples = {
  summary: {
    en: 'Without the route, messages of all routes look alike.',
    ko: '라우트가 없으면 어느 라우트의 메시지인지 알 수 없습니다.',
  },
  twin: {
    template:
      '{"id":"$context.requestId","t":"$context.eventType","c":"$context.connectionId","r":"$context.routeKey"}',
  },
  good: [
    {
      template:
        '{"id":"$context.requestId","t":"$context.eventType","c":"$context.connectionId","r":"${context.routeKey}"}',
    },
    {
      template:
        '{"id":"$context.requestId","t":"$context.eventType","c":"$context.connectionId","p":"$context.path"}',
    },
    // Little as yet.
    { template: '{"id":"$context.requestId","t":"$context.eventType","s":"$context.status"}' },
    { template: '$context.requestId $context.eventType $context.connectionId' },
    // Nothing of what happened, so the route is not what is missing most.
    {
      template:
        '{"id":"$context.requestId","c":"$context.connectionId","ip":"$context.identity.sourceIp","at":"$context.requestTime"}',
    },
  ],
  bad: [
    {
      template:
        '{"id":"$context.requestId","t":"$context.eventType","c":"$context.connectionId","s":"$context.status"}',
      fixed:
        '{"id":"$context.requestId","t":"$context.eventType","c":"$context.connectionId","s":"$context.status","routeKey":"$context.routeKey"}',
    },
    {
      template: '$context.eventType $context.requestId $context.status $context.connectionId',
      fixed:
        '$context.eventType $context.requestId $context.status $context.connectionId "$context.routeKey"',
    },
    {
      template: '$context.requestId $context.connectionId $context.status $context.error.message',
      fixed:
        '$context.requestId $context.connectionId $context.status "$context.routeKey" $context.error.message',
    },
    {
      template:
        'Request $context.requestId of $context.connectionId ($context.eventType) gave $context.status.',
    },
  ],
};
