import type { RuleExamples } from '../rule.ts';

export const noInvisibleCharacter: RuleExamples = {
  summary: {
    en: 'A template must not contain invisible characters.',
    ko: '템플릿에는 보이지 않는 문자가 없어야 합니다.',
  },
  // The joiner of an emoji is part of what one sees.
  twin: { template: '{"id":"$context.requestId","who":"👩\u200d🚀"}' },
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
