import { leafAt } from '../../template/fields/fields.ts';
import { classifyName } from '../classifyName.ts';
import { FINDINGS_LIMIT } from '../findingsLimit.ts';
import type { Rule } from '../rule.ts';
import { code } from '../wording.ts';

/** Two values with nothing between them. */
export const noAdjacentVariables: Rule = {
  id: 'no-adjacent-variables',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const { tokens } = context.template;
    return tokens
      .flatMap((token, i) => {
        const next = tokens[i + 1];
        if (token.kind !== 'variable' || next?.kind !== 'variable') return [];
        // The sign between them belongs to the name, of which another rule speaks.
        if (classifyName(context.api.catalog, token.name) === 'swallowed') return [];
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
              en: 'Nothing separates the two values, so it is unclear where the first one ends.',
              ko: '두 값 사이에 구분 문자가 없어 앞의 값이 어디서 끝나는지 알 수 없습니다.',
            },
            brief: { en: 'run together', ko: '붙은 값' },
            fix: bareJson
              ? undefined
              : {
                  label: { en: 'Add a space', ko: '공백 추가' },
                  edits: [{ from: next.from, to: next.from, insert: ' ' }],
                  safe: false,
                  done: { en: 'Space added', ko: '공백을 추가했습니다' },
                },
          },
        ];
      })
      .slice(0, FINDINGS_LIMIT);
  },
};
