import type { RuleExamples } from '../rule.ts';

export const noMessageString: RuleExamples = {
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
      template: '$context.requestId,"$context.error.messageString"',
      fixed: '$context.requestId,"$context.error.message"',
    },
  ],
};
