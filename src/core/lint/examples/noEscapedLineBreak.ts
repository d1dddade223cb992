import type { RuleExamples } from '../rule.ts';

export const noEscapedLineBreak: RuleExamples = {
  good: [{ template: '$context.requestId' }, { template: '{"id":"$context.requestId","note":"a\\nb"}' }],
  bad: [
    { template: '$context.requestId $context.stage\\n', fixed: '$context.requestId $context.stage' },
    { template: '{"id":"$context.requestId"}\\n', fixed: '{"id":"$context.requestId"}' },
  ],
};
