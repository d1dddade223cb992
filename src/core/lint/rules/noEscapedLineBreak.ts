import { escapedLineBreak } from '../backslashes.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';

/** Streams to Firehose want a break between records; WebSocket APIs write to log groups, which end each line. */
export const noEscapedLineBreak: Rule = {
  id: 'no-escaped-line-break',
  severity: 'info',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const fault = escapedLineBreak(context);
    const json = context.fields.syntax === 'json';
    return findOnce(fault ? [fault] : [], (found) => ({
      ...(json ? { severity: 'error' } : {}),
      title: json
        ? { en: 'Not valid JSON: `\\n` at the end', ko: '끝의 `\\n` 때문에 JSON이 깨집니다' }
        : { en: 'The format ends with the text `\\n`', ko: '형식이 `\\n` 글자로 끝납니다' },
      reason: {
        en: 'Log events need no line break. What AWS prints for `\\n` is unverified.',
        ko: '로그 이벤트에는 줄바꿈이 필요 없습니다. AWS가 어떻게 기록하는지는 확인되지 않았습니다.',
      },
      brief: { en: 'ends with `\\n`', ko: '끝에 `\\n`' },
      fix: {
        label: { en: 'Remove `\\n`', ko: '`\\n` 삭제' },
        edits: [{ ...found, insert: '' }],
        safe: true,
        done: { en: '`\\n` removed', ko: '`\\n` 글자를 삭제했습니다' },
      },
    }));
  },
};
