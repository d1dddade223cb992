import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { escapedLineBreak } from '../backslashes.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';

/** Streams to Firehose want a break between records; WebSocket APIs write to log groups, which end each line. */
export const noEscapedLineBreak: Rule = {
  id: 'no-escaped-line-break',
  severity: 'info',
  summary: {
    en: 'A log group ends each line by itself; no `\\n` is needed.',
    ko: '로그 그룹은 줄을 스스로 나누므로 `\\n`이 필요 없습니다.',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check(context) {
    const fault = escapedLineBreak(context);
    const json = context.fields.syntax === 'json';
    return findOnce(fault ? [fault] : [], (found) => ({
      ...(json ? { severity: 'error' } : {}),
      title: json
        ? { en: 'No line is JSON: `\\n` at the end', ko: '끝의 `\\n` 때문에 JSON인 줄이 없습니다' }
        : { en: 'It ends in the characters `\\n`', ko: '`\\n` 글자로 끝납니다' },
      reason: {
        en: 'Log groups end each line by themselves. What AWS prints for it is unverified.',
        ko: '로그 그룹은 줄을 스스로 나눕니다. AWS에서 무엇을 찍는지는 확인되지 않았습니다.',
      },
      brief: { en: 'ends in `\\n`', ko: '끝에 `\\n`' },
      fix: {
        label: { en: 'Remove `\\n`', ko: '`\\n` 삭제' },
        edits: [{ ...found, insert: '' }],
        safe: true,
        done: { en: '`\\n` removed', ko: '`\\n` 삭제됨' },
      },
    }));
  },
};
