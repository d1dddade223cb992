import { leafAt } from '../../template/fields/fields.ts';
import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
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
  summary: {
    en: 'Text right after a variable becomes part of its name.',
    ko: '변수 바로 뒤의 글자는 변수 이름에 포함됩니다.',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check(context) {
    const found = variablesOfKind(context, 'swallowed');
    return findEach(found, (token) => {
      const name = swallowingName(token.name) ?? token.name;
      const tail = code(token.name.slice(name.length));
      return {
        title: {
          en: `${code(token.name)} is read as one name`,
          ko: `${code(token.name)} 전체가 이름으로 읽힙니다`,
        },
        reason: {
          en: `${tail} is taken into the name of ${code(name)}, and the value prints \`-\`.`,
          ko: `${tail} 부분이 ${code(name)} 이름에 붙어 값 대신 \`-\`만 찍힙니다.`,
        },
        brief: { en: 'name runs on', ko: '이름이 이어짐' },
        fix: mend(context, token, name),
      };
    });
  },
};

/** Punctuation at the end goes; what tells two things apart keeps its place behind a space. */
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
      done: { en: 'Trailing punctuation removed', ko: '끝의 문장 부호 삭제됨' },
    };
  }
  if (context.fields.syntax === 'json' && field?.quoted !== true) return undefined;
  return {
    label: { en: 'Add a space', ko: '공백 추가' },
    edits: [{ from: at, to: at, insert: ' ' }],
    safe: false,
    done: { en: `Space added after ${code(name)}`, ko: `${code(name)} 뒤에 공백 추가됨` },
  };
}
