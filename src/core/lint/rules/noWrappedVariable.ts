import { variableText } from '../../template/parse.ts';
import { findOnce } from '../findings.ts';
import type { Fix, Rule } from '../rule.ts';
import { code } from '../wording.ts';
import { wrappedVariables, type WrappedVariable } from '../wrappedVariables.ts';

/** Braces of Terraform, Handlebars, Ruby, a shell … around a variable, which AWS does not take away. */
export const noWrappedVariable: Rule = {
  id: 'no-wrapped-variable',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check(context) {
    const { source } = context.template;
    const found = wrappedVariables(context);
    return findOnce(found, ({ open, name }) => ({
      title:
        found.length > 1
          ? {
              en: `${found.length} variables have extra braces`,
              ko: `변수 ${found.length}개를 감싼 기호가 그대로 기록됩니다`,
            }
          : {
              en: `${code(name)} has an extra ${code(open)}`,
              ko: `${code(name)} 변수를 감싼 ${code(open)} 기호가 기록됩니다`,
            },
      reason: {
        en: 'Other tools use this notation. AWS fills in only `$context.name` and prints the rest as is.',
        ko: '다른 도구의 표기입니다. AWS에서는 `$context.이름`만 값으로 바뀌고 나머지는 그대로 기록됩니다.',
      },
      brief: { en: 'extra braces', ko: '불필요한 기호' },
      fix: unwrap(source, found),
    }));
  },
};

/** Undefined where a name would run into the text after it. */
function unwrap(source: string, found: readonly WrappedVariable[]): Fix | undefined {
  if (found.some(({ to }) => /[\w.-]/.test(source[to] ?? ''))) return undefined;
  return {
    label: { en: 'Remove braces', ko: '기호 삭제' },
    edits: found.map(({ from, to, name }) => ({ from, to, insert: variableText(name) })),
    safe: true,
    done: { en: 'Braces removed', ko: '기호를 삭제했습니다' },
  };
}
