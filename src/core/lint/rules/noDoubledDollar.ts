import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** People escape `$` for Terraform, which wants no escape there. What AWS prints is unverified. */
export const noDoubledDollar: Rule = {
  id: 'no-doubled-dollar',
  severity: 'warning',
  summary: {
    en: 'A second `$` before a variable is printed.',
    ko: '변수 앞에 하나 더 붙은 `$`는 그대로 찍힙니다.',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check({ template: { source, tokens } }) {
    const edits = tokens.flatMap(({ kind, from }) => {
      if (kind !== 'variable' || source[from - 1] !== '$') return [];
      let start = from - 1;
      while (source[start - 1] === '$') start--;
      return [{ from: start, to: from, insert: '' }];
    });
    const many = edits.length > 1;
    return findOnce(edits, () => ({
      title: {
        en: many ? `${code('$')} is doubled ${edits.length} times` : `${code('$')} is doubled`,
        ko: many ? `${code('$')} 기호가 ${edits.length}곳에서 겹칩니다` : `${code('$')} 기호가 겹칩니다`,
      },
      reason: {
        en: 'Each value is expected to print with a `$` before it. Terraform needs no second one.',
        ko: '값 앞에 `$` 기호가 함께 찍힐 것으로 보입니다. Terraform에서도 하나면 됩니다.',
      },
      brief: { en: '`$` twice', ko: '`$` 중복' },
      fix: {
        label: { en: 'Keep one `$`', ko: '`$` 하나만 남기기' },
        edits,
        safe: true,
        done: { en: 'One `$` kept', ko: '`$` 하나만 남김' },
      },
    }));
  },
};
