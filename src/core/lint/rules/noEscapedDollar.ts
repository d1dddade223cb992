import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { escapedDollars } from '../backslashes.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';

/** A shell wants `\$` in some places; AWS must not see the backslash, and JSON knows no such escape. */
export const noEscapedDollar: Rule = {
  id: 'no-escaped-dollar',
  severity: 'warning',
  summary: {
    en: 'A backslash before a variable is printed, and breaks JSON.',
    ko: '변수 앞의 백슬래시는 그대로 찍히며 JSON을 깨뜨립니다.',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check(context) {
    const faults = escapedDollars(context);
    const json = context.fields.syntax === 'json';
    return findOnce(faults, () => ({
      ...(json ? { severity: 'error' } : {}),
      title: json
        ? { en: 'No line is JSON: `\\$`', ko: '`\\$` 때문에 JSON인 줄이 없습니다' }
        : { en: 'A backslash is printed with each value', ko: '값마다 백슬래시가 함께 찍힙니다' },
      reason: {
        en: 'The backslash was for a shell. AWS takes it as text.',
        ko: '백슬래시는 셸에서만 필요합니다. AWS에서는 글자로 취급합니다.',
      },
      brief: { en: 'backslash before `$`', ko: '`$` 앞 백슬래시' },
      fix: {
        label: { en: 'Remove backslash', ko: '백슬래시 삭제' },
        edits: faults.map(({ from, to }) => ({ from, to, insert: '' })),
        safe: true,
        done: { en: 'Backslashes removed', ko: '백슬래시 삭제됨' },
      },
    }));
  },
};
