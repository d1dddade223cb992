import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { continuations } from '../backslashes.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';

/** The AWS page wraps its examples with a backslash at each line's end, which is not part of them. */
export const noContinuationBackslash: Rule = {
  id: 'no-continuation-backslash',
  severity: 'warning',
  summary: {
    en: 'The backslashes that wrap the examples of the AWS page must go.',
    ko: 'AWS 문서 예시의 줄을 나누는 백슬래시는 지워야 합니다.',
  },
  evidence: 'documented',
  docs: LOGGING_DOCS,
  check(context) {
    const faults = continuations(context);
    const { source } = context.template;
    const json = context.fields.syntax === 'json';
    return findOnce(faults, () => ({
      ...(json ? { severity: 'error' } : {}),
      title: json
        ? { en: 'No line is JSON: stray backslash', ko: '백슬래시 때문에 JSON인 줄이 없습니다' }
        : { en: 'A backslash is printed on every line', ko: '모든 줄에 백슬래시가 찍힙니다' },
      reason: {
        en: 'On the AWS page it only wraps the example over several lines.',
        ko: 'AWS 문서에서 예시를 여러 줄로 나누려고 넣은 표시입니다.',
      },
      brief: { en: 'stray backslash', ko: '불필요한 백슬래시' },
      fix: {
        label: { en: 'Remove backslash', ko: '백슬래시 삭제' },
        // Of the spaces on both sides one remains.
        edits: faults.map(({ from, to }) => ({
          from: /[ \t]/.test(source[from - 1] ?? '') ? from - 1 : from,
          to,
          insert: '',
        })),
        safe: true,
        done: { en: 'Backslashes removed', ko: '백슬래시 삭제됨' },
      },
    }));
  },
};
