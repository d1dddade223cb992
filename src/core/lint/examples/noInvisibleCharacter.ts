import type { RuleExamples } from '../rule.ts';

export const noInvisibleCharacter: RuleExamples = {
  good: [
    { template: '{"id":"$context.requestId","한글":"👩‍👩‍👧‍👦 👍🏽"}' },
    { template: '$context.requestId\t$context.status' },
  ],
  bad: [
    { template: '$context.requestId \u001b[201~', fixed: '$context.requestId [201~' },
    { template: '{"id":"$context.requestId\u202e"}', fixed: '{"id":"$context.requestId"}' },
    { template: '\ufeff{"id":"$context.requestId"}', fixed: '{"id":"$context.requestId"}' },
  ],
};
