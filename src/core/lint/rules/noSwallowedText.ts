import { leafAt } from '../../template/fields/fields.ts';
import { swallowingName, variablesOfKind } from '../classifyName.ts';
import { findEach } from '../findings.ts';
import type { Fix, LintContext, Rule } from '../rule.ts';
import { variableText } from '../../template/parse.ts';
import type { VariableToken } from '../../template/token.ts';
import { code } from '../wording.ts';

/** A name goes on over letters, digits, `_`, `.` and `-`. That is how an emulator reads it; AWS is unverified. */
export const noSwallowedText: Rule = {
  id: 'no-swallowed-text',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const found = variablesOfKind(context, 'swallowed');
    return findEach(found, (token) => {
      const name = swallowingName(context.api.catalog, token.name) ?? token.name;
      const tail = code(token.name.slice(name.length));
      return {
        title: {
          en: `${code(token.name)} is read as one name`,
          ko: `${code(token.name)} 전체가 이름으로 읽힙니다`,
        },
        reason: {
          en: `AWS probably reads ${tail} as part of the name ${code(name)} and prints \`-\`.`,
          ko: `${tail} 부분까지 ${code(name)} 이름으로 읽혀 값 대신 \`-\`만 기록될 것입니다.`,
        },
        brief: { en: 'runs into the next word', ko: '뒤 글자와 이어짐' },
        fix: mend(context, token, name),
      };
    });
  },
};

/** Punctuation at the end goes; what tells two things apart keeps its place after a space. */
function mend(context: LintContext, token: VariableToken, name: string): Fix | undefined {
  const { source } = context.template;
  const field = leafAt(context.fields, token.from);
  const at = token.from + variableText(name).length;
  const isPunctuation = /^[._-]+$/.test(source.slice(at, token.to));
  if (isPunctuation && !/^[$\w]/.test(source.slice(token.to))) {
    return {
      label: {
        en: `Remove ${code(source.slice(at, token.to))}`,
        ko: `${code(source.slice(at, token.to))} 삭제`,
      },
      edits: [{ from: at, to: token.to, insert: '' }],
      safe: false,
      done: { en: 'Trailing punctuation removed', ko: '끝의 문장 부호를 삭제했습니다' },
    };
  }
  if (context.fields.syntax === 'json' && field?.quoted !== true) return undefined;
  return {
    label: { en: 'Add a space', ko: '공백 추가' },
    edits: [{ from: at, to: at, insert: ' ' }],
    safe: false,
    done: { en: `Space added after ${code(name)}`, ko: `${code(name)} 뒤에 공백을 추가했습니다` },
  };
}
