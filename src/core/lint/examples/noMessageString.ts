import type { RuleExamples } from '../rule.ts';

export const noMessageString: RuleExamples = {
  summary: {
    en: '`error.messageString` comes with its own quotes, which rarely fit into JSON.',
    ko: '`error.messageString` 값에는 따옴표가 이미 있어 JSON에 넣으면 줄이 깨지기 쉽습니다.',
  },
  twin: { template: '$context.requestId,$context.error.messageString' },
  good: [
    { template: '{"id":"$context.requestId","error":"$context.error.message"}' },
    { template: 'id=$context.requestId error=$context.error.messageString' },
  ],
  bad: [
    {
      template: '{"id":"$context.requestId","error":"$context.error.messageString"}',
      fixed: '{"id":"$context.requestId","error":"$context.error.message"}',
    },
    {
      template: '{"id":"$context.requestId","error":{"text": $context.error.messageString }}',
      fixed: '{"id":"$context.requestId","error":{"text": "$context.error.message" }}',
    },
    {
      template: '{"id":"$context.requestId","e":"$context.error.message","f":"$context.error.messageString"}',
      fixed: '{"id":"$context.requestId","e":"$context.error.message"}',
    },
    {
      template: '$context.requestId,"$context.error.messageString"',
      fixed: '$context.requestId,"$context.error.message"',
    },
  ],
};
