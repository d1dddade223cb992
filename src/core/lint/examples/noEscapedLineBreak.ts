import type { RuleExamples } from '../rule.ts';

export const noEscapedLineBreak: RuleExamples = {
  summary: {
    en: 'A log event needs no `\\n` at its end.',
    ko: '로그 이벤트 끝에는 `\\n`이 필요 없습니다.',
  },
  twin: { template: '$context.requestId $context.stage\\\\n' },
  good: [{ template: '$context.requestId' }, { template: '{"id":"$context.requestId","note":"a\\nb"}' }],
  bad: [
    { template: '$context.requestId $context.stage\\n', fixed: '$context.requestId $context.stage' },
    { template: '{"id":"$context.requestId"}\\n', fixed: '{"id":"$context.requestId"}' },
  ],
};
