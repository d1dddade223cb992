import { INSIGHTS_DOCS, INSIGHTS_FIELD_LIMIT } from '../../api/accessLogs.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';

/** Logs Insights discovers at most 200 fields of a JSON line. */
export const noExcessFields: Rule = {
  id: 'no-excess-fields',
  severity: 'warning',
  evidence: 'documented',
  docs: INSIGHTS_DOCS,
  check({ fields }) {
    if (fields.syntax !== 'json') return [];
    const count = fields.leaves.length;
    const excess = fields.leaves.slice(INSIGHTS_FIELD_LIMIT).map(({ range }) => range);
    return findOnce(excess, () => ({
      title: {
        en: `${excess.length} of ${count} fields are not discovered`,
        ko: `필드 ${count}개 중 ${excess.length}개는 자동으로 찾지 못합니다`,
      },
      reason: {
        en: `Logs Insights discovers ${INSIGHTS_FIELD_LIMIT} fields of a line; the rest need \`parse\`.`,
        ko: `Logs Insights가 자동으로 찾는 필드는 ${INSIGHTS_FIELD_LIMIT}개이며 나머지에는 \`parse\`가 필요합니다.`,
      },
      brief: { en: 'too many fields', ko: '필드가 너무 많음' },
    }));
  },
};
