import type { RuleExamples } from '../rule.ts';

export const noForeignVariable: RuleExamples = {
  summary: {
    en: 'Variables that only REST or HTTP APIs have are empty on WebSocket APIs: recorded for some, expected for the others.',
    ko: 'REST API나 HTTP API에만 있는 변수는 WebSocket API에서 비어 있습니다. 일부는 실제 기록으로 확인했고 나머지는 추정입니다.',
  },
  twin: { template: '{"id":"$context.requestId","event":"$context.eventType"}' },
  good: [
    { template: '$context.requestId $context.eventType $context.routeKey' },
    { template: '{"id":"$context.requestId","httpMethod":"$context.eventType"}' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","method":"$context.httpMethod"}',
      fixed: '{"id":"$context.requestId","eventType":"$context.eventType"}',
    },
    {
      template: '{"id":"$context.requestId","verb":"$context.httpMethod"}',
      fixed: '{"id":"$context.requestId","verb":"$context.eventType"}',
    },
    {
      template: '$context.requestId $context.eventType $context.resourcePath',
      fixed: '$context.requestId $context.eventType "$context.routeKey"',
    },
    {
      template: '{"id":"$context.requestId","bytes":"$context.responseLength"}',
      fixed: '{"id":"$context.requestId"}',
    },
    {
      template: '{"id":"$context.requestId","route":"$context.routeKey","path":"$context.path"}',
      fixed: '{"id":"$context.requestId","route":"$context.routeKey"}',
    },
    {
      template: '{"id":"$context.requestId","aud":"$context.authorizer.claims.aud"}',
      fixed: '{"id":"$context.requestId","aud":"$context.authorizer.aud"}',
    },
    {
      template: '$context.requestId $context.path $context.status',
      fixed: '$context.requestId "$context.routeKey" $context.status',
    },
    {
      template: '$context.requestId $context.status $context.authorizer.claims.name',
      fixed: '$context.requestId $context.status "$context.authorizer.name"',
    },
    {
      template: '$context.requestId,$context.integrationErrorMessage',
      fixed: '$context.requestId,"$context.error.message"',
    },
    {
      template: '$context.requestId, $context.integrationErrorMessage, $context.status',
      fixed: '$context.requestId,"$context.error.message", $context.status',
    },
    { template: '$context.requestId,$context.resourcePath', fixed: '$context.requestId,$context.routeKey' },
    { template: '$context.requestId,$context.protocol', fixed: '$context.requestId' },
    {
      template: '{"id":"$context.requestId","code":"$context.integrationStatus"}',
      fixed: '{"id":"$context.requestId","code":"$context.status"}',
    },
  ],
};
