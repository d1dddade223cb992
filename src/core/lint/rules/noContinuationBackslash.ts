import { continuations } from '../backslashes.ts';
import { findOnce } from '../findings.ts';
import type { Rule } from '../rule.ts';

/** The AWS page wraps its examples with a backslash at each line's end, which is not part of them. */
export const noContinuationBackslash: Rule = {
  id: 'no-continuation-backslash',
  severity: 'warning',
  evidence: 'documented',
  docs: 'logging',
  check(context) {
    const faults = continuations(context);
    const { source } = context.template;
    const json = context.fields.syntax === 'json';
    return findOnce(faults, () => ({
      ...(json ? { severity: 'error' } : {}),
      title: json
        ? { en: 'Not valid JSON: stray backslash', ko: '백슬래시 때문에 JSON이 깨집니다' }
        : { en: 'Every line would contain a backslash', ko: '모든 줄에 백슬래시가 기록됩니다' },
      reason: {
        en: 'The AWS page uses it only to split an example over several lines.',
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
        done: { en: 'Backslashes removed', ko: '백슬래시를 삭제했습니다' },
      },
    }));
  },
};
