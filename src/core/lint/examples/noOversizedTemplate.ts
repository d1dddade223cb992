import type { RuleExamples } from '../rule.ts';

const LONGEST = '$context.requestId '.padEnd(3000, 'x');

export const noOversizedTemplate: RuleExamples = {
  summary: {
    en: 'A format must fit into 3 KB, counted as 3,000 bytes of UTF-8.',
    ko: '형식은 3KB(UTF-8 3,000바이트) 이하여야 합니다.',
  },
  twin: { template: LONGEST },
  good: [{ template: '$context.requestId' }, { template: LONGEST }],
  bad: [{ template: `${LONGEST}x` }, { template: `$context.requestId ${'한'.repeat(994)}` }],
};
