import { leafAt } from '../template/fields/fields.ts';
import { isNumeric } from '../template/fields/plainValue.ts';
import { variableText } from '../template/parse.ts';
import { replaceVariable } from '../template/fields/replaceVariable.ts';
import type { VariableToken } from '../template/token.ts';
import { quoteField } from './quoteField.ts';
import type { Fix, LintContext } from './rule.ts';
import { code } from './wording.ts';

/**
 * Puts another variable in the place of one, with quotes where its values need them. Never safe: it logs
 * something else, and a person should agree. A key that says the old name follows.
 */
export function replacement(context: LintContext, token: VariableToken, name: string): Fix {
  const text = variableText(name);
  const insert = needsQuotes(context, token, name) ? `"${text}"` : text;
  return {
    label: { en: `Use ${code(name)}`, ko: `${code(name)} 사용` },
    edits: replaceVariable(context.fields, token, name, insert),
    safe: false,
    done: { en: `${code(name)} used instead`, ko: `${code(name)} 변수로 바꿈` },
  };
}

/** A bare JSON value, unless the new one is a number on every line. */
function needsQuotes({ fields, template }: LintContext, token: VariableToken, name: string): boolean {
  const field = leafAt(fields, token.from);
  if (fields.syntax !== 'json' || !field?.variable || field.quoted || !quoteField(template, field))
    return false;
  return !isNumeric(variableText(name));
}
