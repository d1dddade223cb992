import { findVariable } from '../catalog/catalog.ts';
import type { Template } from '../template/parse.ts';
import type { Edit } from '../template/edit.ts';
import type { FieldRow } from '../template/fields/fields.ts';
import type { VariableToken } from '../template/token.ts';
import { replaceVariable } from '../template/fields/replaceVariable.ts';
import type { Fix, LintContext } from './rule.ts';
import { code, nameOfField } from './wording.ts';

/** The same text as `error.messageString` without quotes of its own. */
const PLAIN_MESSAGE = 'error.message';

/** Whether the values of a variable come with quotes around them. */
export function isPrequoted(variable: VariableToken): boolean {
  return findVariable(variable.name)?.valueType === 'quoted-string';
}

/** Quotes around a bare JSON value; undefined where text behind the value would stay outside of them. */
export function quoteField(template: Template, field: FieldRow): Fix | undefined {
  const behind = template.source.slice(field.value.to).trimStart()[0];
  if (behind !== undefined && !',}]'.includes(behind)) return undefined;
  const quotes = [field.value.from, field.value.to].map((at): Edit => ({ from: at, to: at, insert: '"' }));
  const name = nameOfField(field);
  return {
    label: { en: 'Add quotes', ko: '따옴표 추가' },
    edits: quotes,
    safe: true,
    done: {
      en: `Quotes added to ${name}; where it is empty the log still shows –`,
      ko: `${name} 값에 따옴표 추가됨. 빈 값은 그대로 –로 찍힙니다`,
    },
  };
}

/** Puts `error.message` in place of variables that bring their own quotes, which no template can hold safely. */
export function switchToPlainMessage(
  { fields }: LintContext,
  variables: readonly VariableToken[],
  quotes: readonly Edit[] = [],
): Fix {
  const edits = variables.flatMap((token) => replaceVariable(fields, token, PLAIN_MESSAGE));
  const [before, behind] = quotes;
  const name = code(PLAIN_MESSAGE);
  return {
    label: { en: `Use ${name}`, ko: `${name} 사용` },
    edits: [...(before ? [before] : []), ...edits, ...(behind ? [behind] : [])],
    safe: true,
    done: { en: `${name} used instead`, ko: `${name} 변수로 바꿈` },
  };
}
