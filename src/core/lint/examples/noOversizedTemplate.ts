import { TEMPLATE_LIMIT_BYTES } from '../../api/webSocketApi.ts';
import type { RuleExamples } from '../rule.ts';

const LONGEST = '$context.requestId '.padEnd(TEMPLATE_LIMIT_BYTES, 'x');

export const noOversizedTemplate: RuleExamples = {
  good: [{ template: '$context.requestId' }, { template: LONGEST }],
  bad: [{ template: `${LONGEST}x` }, { template: `$context.requestId ${'한'.repeat(994)}` }],
};
