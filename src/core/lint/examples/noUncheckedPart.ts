import { READABLE_LENGTH } from '../../template/fields/readFields.ts';
import type { RuleExamples } from '../rule.ts';

const longText = (length: number): string => '$context.requestId '.padEnd(length, 'x');

export const noUncheckedPart: RuleExamples = {
  summary: {
    en: `Fields and log lines of templates over ${READABLE_LENGTH} characters are not checked.`,
    ko: `${READABLE_LENGTH}자를 넘는 템플릿은 필드와 로그 줄을 검사하지 않습니다.`,
  },
  twin: { template: longText(READABLE_LENGTH) },
  good: [{ template: '$context.requestId' }, { template: longText(3000) }],
  bad: [
    { template: longText(READABLE_LENGTH + 1) },
    { template: `{"id":"$context.requestId"}${' '.repeat(READABLE_LENGTH)}` },
  ],
};
