import { TEMPLATE_LIMIT_BYTES } from '../../api/webSocketApi.ts';
import { READABLE_LENGTH } from '../../template/fields/readFields.ts';
import type { RuleExamples } from '../rule.ts';

const longText = (length: number): string => '$context.requestId '.padEnd(length, 'x');

export const noUncheckedPart: RuleExamples = {
  good: [{ template: '$context.requestId' }, { template: longText(TEMPLATE_LIMIT_BYTES) }],
  bad: [
    { template: longText(READABLE_LENGTH + 1) },
    { template: `{"id":"$context.requestId"}${' '.repeat(READABLE_LENGTH)}` },
  ],
};
