import type { RuleExamples } from '../rule.ts';

export const requireRequestId: RuleExamples = {
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
    { template: 'hello ', fixed: 'hello $context.requestId ' },
    {
      template: 'id=$context.requestIdOfMine',
      fixed: 'id=$context.requestIdOfMine requestId=$context.requestId',
    },
  ],
};
