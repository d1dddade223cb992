import { escapedDollars } from '../backslashes.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';

/** A shell wants `\$` in some places; AWS must not see the backslash, and JSON knows no such escape. */
export const noEscapedDollar: Rule = {
  id: 'no-escaped-dollar',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const faults = escapedDollars(context);
    const json = context.fields.syntax === 'json';
    return findOnce(faults, () => ({
      ...(json ? { severity: 'error' } : {}),
      title: json
        ? { en: 'Not valid JSON: `\\$`', ko: '`\\$` 때문에 JSON이 깨집니다' }
        : { en: 'A backslash may be printed as well', ko: '백슬래시도 함께 기록될 수 있습니다' },
      reason: {
        en: 'Only a shell needs the backslash. To AWS, it is probably plain text.',
        ko: '백슬래시는 셸에서만 필요합니다. AWS에서는 일반 글자로 취급할 것으로 보입니다.',
      },
      brief: { en: 'backslash before `$`', ko: '`$` 앞 백슬래시' },
      fix: {
        label: { en: 'Remove backslash', ko: '백슬래시 삭제' },
        edits: faults.map(({ from, to }) => ({ from, to, insert: '' })),
        safe: true,
        done: { en: 'Backslashes removed', ko: '백슬래시를 삭제했습니다' },
      },
    }));
  },
};
