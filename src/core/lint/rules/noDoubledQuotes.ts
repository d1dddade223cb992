import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { andMore, nameOfField } from '../wording.ts';

const ESCAPED_QUOTE = '\\"';

/** A value quoted for JSON twice, as where a tool quotes what was quoted already. */
export const noDoubledQuotes: Rule = {
  id: 'no-doubled-quotes',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check({ template: { source }, fields: { syntax, leaves } }) {
    if (syntax !== 'json') return [];
    const fields = leaves.filter(({ quoted, value: { from, to }, variables }) => {
      const value = source.slice(from, to);
      return quoted && variables.length > 0 && value.length > 4 && isWrapped(value);
    });
    const which = andMore(fields.map(nameOfField));
    return findOnce(
      fields.map(({ value }) => value),
      () => ({
        title: { en: `${which.en}: quoted twice`, ko: `${which.ko}: 따옴표가 두 번 붙습니다` },
        reason: {
          en: 'The inner quotes become part of the value: `"\\"200\\""`. A filter on `200` finds nothing.',
          ko: '안쪽 따옴표가 값의 일부가 됩니다(`"\\"200\\""`). `200`으로 검색하면 찾을 수 없습니다.',
        },
        brief: { en: 'quoted twice', ko: '이중 따옴표' },
        fix: {
          label: { en: 'Remove inner quotes', ko: '안쪽 따옴표 삭제' },
          edits: fields.flatMap(({ value: { from, to } }) => [
            { from, to: from + 2, insert: '' },
            { from: to - 2, to, insert: '' },
          ]),
          safe: true,
          done: { en: 'Inner quotes removed', ko: '안쪽 따옴표를 삭제했습니다' },
        },
      }),
    );
  },
};

function isWrapped(value: string): boolean {
  const inner = value.slice(2, -2);
  return (
    value.startsWith(ESCAPED_QUOTE) &&
    value.endsWith(ESCAPED_QUOTE) &&
    !inner.includes('"') &&
    !inner.endsWith('\\')
  );
}
