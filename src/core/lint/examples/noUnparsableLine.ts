import type { RuleExamples } from '../rule.ts';

export const noUnparsableLine: RuleExamples = {
  summary: {
    en: 'Every line of a JSON or XML template must parse.',
    ko: 'JSON 또는 XML 템플릿의 모든 줄은 파싱되어야 합니다.',
  },
  twin: { template: '{"id":"$context.requestId","note":"}"}' },
  good: [
    { template: '{"id":"$context.requestId","caller":{"ip":"$context.identity.sourceIp"},"n":[1,true]}' },
    { template: '<line><id>$context.requestId</id></line>' },
    { template: '[$context.requestTime] $context.requestId' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId" "route":"$context.routeKey"}',
      fixed: '{"id":"$context.requestId", "route":"$context.routeKey"}',
    },
    {
      template: '{"id":"$context.requestId","route":"$context.routeKey"',
      fixed: '{"id":"$context.requestId","route":"$context.routeKey"}',
    },
    {
      template: '{"id":"$context.requestId","note":-}',
      fixed: '{"id":"$context.requestId","note":"-"}',
    },
    { template: '{"id":"$context.requestId","note":}' },
    { template: '{"id" "$context.requestId"}', fixed: '{"id": "$context.requestId"}' },
    {
      template: '{"id":"$context.requestId","a":{"n":1,},"b":[1,,2]}',
      fixed: '{"id":"$context.requestId","a":{"n":1},"b":[1,2]}',
    },
    { template: '{"id"="$context.requestId"}', fixed: '{"id":"$context.requestId"}' },
    {
      template: "{'id':'$context.requestId',“route”:“$context.routeKey”}",
      fixed: '{"id":"$context.requestId","route":"$context.routeKey"}',
    },
    {
      template: '{id:"$context.requestId",to:{route:"$context.routeKey"}}',
      fixed: '{"id":"$context.requestId","to":{"route":"$context.routeKey"}}',
    },
    {
      template: '{"id":"$context.requestId","note":"said "no" to it"}',
      fixed: '{"id":"$context.requestId","note":"said \\"no\\" to it"}',
    },
    {
      template: '{"id":"$context.requestId,"route":"$context.routeKey"}',
      fixed: '{"id":"$context.requestId","route":"$context.routeKey"}',
    },
    { template: '{"id":$context.requestId","n":1}', fixed: '{"id":"$context.requestId","n":1}' },
    { template: '{"id":"$context.requestId"","n":1}', fixed: '{"id":"$context.requestId","n":1}' },
    {
      template: '{"id":"$context.requestId","dir":"c:\\dir"}',
      fixed: '{"id":"$context.requestId","dir":"c:\\\\dir"}',
    },
    { template: '{"id":"$context.requestId"}}', fixed: '{"id":"$context.requestId"}' },
    { template: '<line><id>$context.requestId</line>' },
    { template: '{"id":$context.extendedRequestId}', fixed: '{"id":"$context.extendedRequestId"}' },
    {
      template: '{"id":"$context.requestId",apiId":"$context.apiId"}',
      fixed: '{"id":"$context.requestId","apiId":"$context.apiId"}',
    },
    {
      template: '{"id":"$context.requestId","stage:$context.stage"}',
      fixed: '{"id":"$context.requestId","stage":"$context.stage"}',
    },
    { template: '<r id="$context.requestId" at="a&b"/>', fixed: '<r id="$context.requestId" at="a&amp;b"/>' },
  ],
};
