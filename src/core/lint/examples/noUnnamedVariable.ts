import type { RuleExamples } from '../rule.ts';

export const noUnnamedVariable: RuleExamples = {
  summary: {
    en: '`$context` needs the name of a variable.',
    ko: '`$context` 뒤에는 변수 이름이 필요합니다.',
  },
  twin: { template: '$context.requestId context' },
  good: [{ template: '$context.requestId' }, { template: '$context.requestId $contextual' }],
  bad: [
    { template: '$context.requestId $context' },
    { template: '{"id":"$context.requestId","all":"$context."}' },
  ],
};
