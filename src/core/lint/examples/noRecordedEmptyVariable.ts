import type { RuleExamples } from '../rule.ts';

export const noRecordedEmptyVariable: RuleExamples = {
  summary: {
    en: 'Some documented variables were empty on every recorded line. All of these lines came from Lambda proxy integrations.',
    ko: '문서에 있지만 실제 기록에서 모두 비어 있던 변수가 있습니다. 이 기록은 전부 Lambda 프록시 통합에서 나왔습니다.',
  },
  twin: { template: '{"id":"$context.requestId","lambdaId":"$context.authorizer.requestId"}' },
  good: [
    { template: '{"id":"$context.requestId","ms":"$context.integrationLatency"}' },
    { template: '$context.requestId $context.status' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","lambdaId":"$context.integration.requestId"}',
      fixed: '{"id":"$context.requestId"}',
    },
    {
      template: '$context.requestId $context.integration.latency',
      fixed: '$context.requestId $context.integrationLatency',
    },
    {
      template: '<r id="$context.requestId" code="$context.integration.status"/>',
      fixed: '<r id="$context.requestId" code="$context.status"/>',
    },
    {
      template: '$context.requestId $context.status $context.integration.error',
      fixed: '$context.requestId $context.status "$context.error.message"',
    },
    {
      template: 'id $context.requestId failed with $context.integration.error',
      fixed: 'id $context.requestId failed with $context.error.message',
    },
  ],
};
