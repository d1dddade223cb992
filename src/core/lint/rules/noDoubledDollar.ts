import { doubledDollars } from '../doubledDollars.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** People escape `$` for Terraform, which wants no escape there. What AWS prints is unverified. */
export const noDoubledDollar: Rule = {
  id: 'no-doubled-dollar',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const found = doubledDollars(context);
    const many = found.length > 1;
    const breaksJson = found.some((each) => each.breaksJson);
    return findOnce(found, () => ({
      ...(breaksJson ? { severity: 'error' } : {}),
      title: {
        en: many ? `${code('$')} is doubled ${found.length} times` : `${code('$')} is doubled`,
        ko: many ? `${code('$')} 기호가 ${found.length}곳에서 겹칩니다` : `${code('$')} 기호가 겹칩니다`,
      },
      reason: breaksJson
        ? {
            en: 'A `$` before a value without quotes is not valid JSON. Terraform needs only one.',
            ko: '따옴표 없는 값 앞에 `$` 기호가 있으면 JSON이 깨집니다. Terraform에서도 하나면 됩니다.',
          }
        : {
            en: 'AWS is expected to print a `$` before each value. Terraform needs only one.',
            ko: '값 앞에 `$` 기호가 함께 기록될 것으로 보입니다. Terraform에서도 하나면 됩니다.',
          },
      brief: { en: '`$` twice', ko: '`$` 중복' },
      fix: {
        label: { en: 'Keep one `$`', ko: '`$` 하나만 남기기' },
        edits: found.map(({ from, to }) => ({ from, to, insert: '' })),
        safe: true,
        done: { en: 'Kept one `$`', ko: '`$` 기호를 하나만 남겼습니다' },
      },
    }));
  },
};
