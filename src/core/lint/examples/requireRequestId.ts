import type { RuleExamples } from '../rule.ts';

export const requireRequestId: RuleExamples = {
  summary: {
    en: 'A format needs `$context.requestId` or `$context.extendedRequestId`.',
    ko: '형식에는 `$context.requestId` 또는 `$context.extendedRequestId` 변수가 있어야 합니다.',
  },
  twin: { template: '{"requestId":"$context.extendedRequestId"}' },
  good: [
    { template: '$context.requestId' },
    { template: '{"id":"$context.extendedRequestId"}' },
    { template: '<request id="$context.requestId"/>' },
    { template: '' },
    { template: ' \n' },
  ],
  bad: [
    { template: '{}', fixed: '{"requestId":"$context.requestId"}' },
    {
      template: '{"requestId":"$context.connectionId"}',
      fixed: '{"requestId2":"$context.requestId","requestId":"$context.connectionId"}',
    },
    {
      template: '<line><status>$context.status</status></line>',
      fixed: '<line id="$context.requestId"><status>$context.status</status></line>',
    },
    {
      template: '$context.status,$context.stage',
      fixed: '$context.status,$context.stage,$context.requestId',
    },
    {
      template: '$context.status $context.eventType $context.routeKey',
      fixed: '$context.status $context.eventType $context.requestId $context.routeKey',
    },
    { template: 'hello ', fixed: 'hello $context.requestId ' },
    {
      template: 'id=$context.authorizer.requestId',
      fixed: 'id=$context.authorizer.requestId requestId=$context.requestId',
    },
    { template: 'id=$context.requestIdOfMine' },
    { template: '{"id":"{{context.requestId}}"}' },
    { template: '{"id":"$context.requestContext.requestId"}' },
    {
      template: '{"log":{"status":"$context.status"}}',
      fixed: '{"log":{"requestId":"$context.requestId","status":"$context.status"}}',
    },
  ],
};
