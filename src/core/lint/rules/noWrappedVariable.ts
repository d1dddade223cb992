import { LOGGING_DOCS } from '../../api/webSocketApi.ts';
import { variableText } from '../../template/parse.ts';
import { findOnce } from '../findings.ts';
import type { Fix, Rule } from '../rule.ts';
import { code } from '../wording.ts';
import { wrappedVariables, type WrappedVariable } from '../wrappedVariables.ts';

/** Braces of Terraform, Handlebars, Ruby, a shell … around a variable, which AWS does not take away. */
export const noWrappedVariable: Rule = {
  id: 'no-wrapped-variable',
  severity: 'warning',
  summary: {
    en: 'Signs of another tool around a variable are printed: `{{$context.stage}}`.',
    ko: '변수를 감싼 다른 도구의 기호는 그대로 찍힙니다. 예: `{{$context.stage}}`',
  },
  evidence: 'inferred',
  docs: LOGGING_DOCS,
  check({ template: { source } }) {
    const found = wrappedVariables(source);
    return findOnce(found, ({ open, name }) => ({
      title:
        found.length > 1
          ? {
              en: `Braces around ${found.length} variables are printed`,
              ko: `변수 ${found.length}개를 감싼 기호가 그대로 찍힙니다`,
            }
          : {
              en: `${code(open)} around ${code(name)} is printed`,
              ko: `${code(name)} 변수를 감싼 ${code(open)} 기호가 찍힙니다`,
            },
      reason: {
        en: 'Other tools use such signs. AWS fills in a plain `$context.name` and prints all else as typed.',
        ko: '다른 도구의 표기입니다. AWS에서는 `$context.이름`만 값으로 바뀌고 나머지는 그대로 찍힙니다.',
      },
      brief: { en: 'braces are printed', ko: '감싼 기호가 찍힘' },
      fix: unwrap(source, found),
    }));
  },
};

/** Undefined where a name would run on into the text behind it. */
function unwrap(source: string, found: readonly WrappedVariable[]): Fix | undefined {
  if (found.some(({ to }) => /[\w.-]/.test(source[to] ?? ''))) return undefined;
  return {
    label: { en: 'Unwrap', ko: '기호 벗기기' },
    edits: found.map(({ from, to, name }) => ({ from, to, insert: variableText(name) })),
    safe: true,
    done: { en: 'Unwrapped', ko: '기호를 벗김' },
  };
}
