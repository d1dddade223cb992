import type { RuleExamples } from '../rule.ts';

export const noWholeObject: RuleExamples = {
  summary: {
    en: 'A group such as `error` probably prints `-`: name one value in it.',
    ko: '`error` 같은 묶음은 `-`만 남을 것입니다. 그 안의 값 하나를 지정해야 합니다.',
  },
  twin: { template: '$context.requestId,$context.identity.user' },
  good: [
    { template: '$context.requestId $context.error.message' },
    { template: '{"id":"$context.requestId","identity":"$context.identity.sourceIp"}' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","error":"$context.error"}',
      fixed: '{"id":"$context.requestId","error":"$context.error.message"}',
    },
    {
      template: '$context.requestId,$context.identity.',
      fixed: '$context.requestId,$context.identity.sourceIp',
    },
    {
      template: '{"id":"$context.requestId","cert":"$context.identity.clientCert"}',
      fixed: '{"id":"$context.requestId"}',
    },
  ],
};
