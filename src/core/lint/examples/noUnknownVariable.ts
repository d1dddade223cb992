import type { RuleExamples } from '../rule.ts';

export const noUnknownVariable: RuleExamples = {
  summary: {
    en: 'If AWS does not list a variable, expect `-` in the log.',
    ko: 'AWS 문서에 없는 변수는 로그에 `-`만 남을 것입니다.',
  },
  twin: { template: '$context.requestId,$context.authorizer.sourceIP' },
  good: [
    { template: '$context.requestId $context.authorizer.tenantId' },
    { template: '$context.requestId $context.identity.userAgent' },
    { template: '$context.requestId $context.httpMethod' },
  ],
  bad: [
    {
      template: '$context.requestId $context.requestTimeEpok',
      fixed: '$context.requestId $context.requestTimeEpoch',
    },
    {
      template: '$context.requestId,$context.identity.sourceIP',
      fixed: '$context.requestId,$context.identity.sourceIp',
    },
    {
      template: '{"id":"$context.requestId","x":"$context.zzzzzzzzzzzzzz"}',
      fixed: '{"id":"$context.requestId"}',
    },
    {
      template: '{"id":"$context.requestId","s":"$context.status","code":"$context.statusCode"}',
      fixed: '{"id":"$context.requestId","s":"$context.status"}',
    },
    {
      template: '{"id":"$context.requestId","s":"$context.status","text":"$context.messagePayload"}',
      fixed: '{"id":"$context.requestId","s":"$context.status"}',
    },
    {
      template: '{"id":"$context.requestId","time":$context.time}',
      fixed: '{"id":"$context.requestId","time":"$context.requestTime"}',
    },
    {
      template: '{"id":"$context.requestId","who":"$context.identity.principalId"}',
      fixed: '{"id":"$context.requestId","who":"$context.authorizer.principalId"}',
    },
    {
      template: '{"id":"$context.requestId","stack":"$context.error.stackTrace"}',
      fixed: '{"id":"$context.requestId"}',
    },
    {
      template: '{"id":"$context.requestId","open":"$context.connectionDuration"}',
      fixed: '{"id":"$context.requestId"}',
    },
  ],
};
