import { leafAt } from '../../template/fields/fields.ts';
import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { FINDINGS_LIMIT } from '../findingsLimit.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** Two values with nothing between them. */
export const noAdjacentVariables: Rule = {
  id: 'no-adjacent-variables',
  severity: 'warning',
  summary: {
    en: 'Values with nothing between them cannot be told apart.',
    ko: '사이에 아무것도 없는 값들은 구별할 수 없습니다.',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check(context) {
    const { tokens } = context.template;
    return tokens
      .flatMap((token, i) => {
        const next = tokens[i + 1];
        if (token.kind !== 'variable' || next?.kind !== 'variable') return [];
        const bareJson =
          context.fields.syntax === 'json' && leafAt(context.fields, next.from)?.quoted !== true;
        return [
          {
            from: token.from,
            to: next.to,
            title: {
              en: `${code(token.name)} and ${code(next.name)} run together`,
              ko: `${code(token.name)}, ${code(next.name)} 값이 붙습니다`,
            },
            reason: {
              en: 'Nothing stands between the two values, so nobody can tell where one ends.',
              ko: '두 값 사이에 아무것도 없어 어디까지가 앞의 값인지 알 수 없습니다.',
            },
            brief: { en: 'run together', ko: '붙은 값' },
            fix: bareJson
              ? undefined
              : {
                  label: { en: 'Add a space', ko: '공백 추가' },
                  edits: [{ from: next.from, to: next.from, insert: ' ' }],
                  safe: false,
                  done: { en: 'Space added', ko: '공백 추가됨' },
                },
          },
        ];
      })
      .slice(0, FINDINGS_LIMIT);
  },
};
