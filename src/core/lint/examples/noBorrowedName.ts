import type { RuleExamples } from '../rule.ts';

export const noBorrowedName: RuleExamples = {
  summary: {
    en: 'AWS does not fill in names from other tools, such as `$remote_addr` (nginx), `%h` (Apache) or `%DURATION%` (Envoy).',
    ko: 'nginx의 `$remote_addr`, Apache의 `%h`, Envoy의 `%DURATION%` 같은 다른 도구의 이름은 값으로 바뀌지 않습니다.',
  },
  twin: { template: '$context.requestId %s' },
  good: [
    { template: '{"id":"$context.requestId","elb_status_code":"$context.status","c-ip":"client"}' },
    { template: '{"id":"$context.requestId","remote_addr":"$context.identity.sourceIp"}' },
    { template: '$context.requestId 100%u $default' },
    { template: '{"id":"$context.requestId","made":"%Y-%m-%d %H:%M:%S","path":"%PATH%"}' },
    { template: '{"id":"$context.requestId","note":"a\\tb"}' },
    { template: 'client_port $context.requestId status_code $context.status' },
    { template: '$context.requestId C:\\temp $context.status' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","ip":"$remote_addr"}',
      fixed: '{"id":"$context.requestId","ip":"$context.identity.sourceIp"}',
    },
    {
      template: '{"id":"$context.requestId","ms":"$request_time"}',
      fixed: '{"id":"$context.requestId","ms":"$context.integrationLatency"}',
    },
    {
      template: '{"id":"$context.requestId","size":"$body_bytes_sent"}',
      fixed: '{"id":"$context.requestId"}',
    },
    { template: '$context.requestId %>s', fixed: '$context.requestId $context.status' },
    {
      template: '$context.requestId $http_user_agent $context.status',
      fixed: '$context.requestId "$context.identity.userAgent" $context.status',
    },
    {
      template: '$context.requestId, $http_user_agent, $context.status',
      fixed: '$context.requestId,"$context.identity.userAgent", $context.status',
    },
    {
      template: '$context.requestId $context.status $request_uri',
      fixed: '$context.requestId $context.status "$context.routeKey"',
    },
    {
      template: '{"id":"$context.requestId","route":"$context.routeKey","uri":"$request_uri"}',
      fixed: '{"id":"$context.requestId","route":"$context.routeKey"}',
    },
    {
      template: '{"id":"$context.requestId","ua":"%REQ(USER-AGENT)%"}',
      fixed: '{"id":"$context.requestId","ua":"$context.identity.userAgent"}',
    },
    {
      template: '{"id":"$context.requestId","code":"elb_status_code"}',
      fixed: '{"id":"$context.requestId","code":"$context.status"}',
    },
    {
      template: '{"id":"$context.requestId","c":"$event.requestContext.connectionId"}',
      fixed: '{"id":"$context.requestId","c":"$context.connectionId"}',
    },
    {
      template: '{"id":"$context.requestId","a":"$request.body.action"}',
      fixed: '{"id":"$context.requestId","a":"$context.routeKey"}',
    },
    {
      template: '{"id":"$context.requestId","c":"event.requestContext.authorizer.tenant"}',
      fixed: '{"id":"$context.requestId","c":"$context.authorizer.tenant"}',
    },
    {
      template: '$context.requestId\\t$context.eventType\\t$context.status',
      fixed: '$context.requestId\t$context.eventType\t$context.status',
    },
  ],
};
