import { findVariable } from '../catalog/catalog.ts';
import { variableText } from '../template/parse.ts';
import { renameWithVariable } from '../template/renameWithVariable.ts';
import type { VariableToken } from '../template/token.ts';
import { quoteField } from './quoteField.ts';
import type { Fix, LintContext } from './rule.ts';
import type { Edit } from '../template/edit.ts';
import { code, fieldAt } from './wording.ts';

/**
 * Puts another variable in the place of one, with quotes where its values need them. Never safe: it logs
 * something else, and a person should agree. A key that says the old name follows.
 */
export function replacement(context: LintContext, token: VariableToken, name: string): Fix {
  const text = variableText(name);
  const insert = needsQuotes(context, token, name) ? `"${text}"` : text;
  return {
    label: { en: `Use ${code(name)}`, ko: `${code(name)} 사용` },
    edits: replacing(context, token, name, insert),
    safe: false,
    done: { en: `${code(name)} used instead`, ko: `${code(name)} 변수로 바꿈` },
  };
}

/** The edits that put a text with a variable in the place of another one, and let its key follow. */
function replacing(
  { template, shape }: LintContext,
  token: VariableToken,
  name: string,
  insert: string,
): readonly Edit[] {
  return [...renameWithVariable(template, shape, token, name), { from: token.from, to: token.to, insert }];
}

/** A bare JSON value, unless the new one is a number on every line. */
function needsQuotes(context: LintContext, token: VariableToken, name: string): boolean {
  const field = fieldAt(context, token.from);
  if (context.shape.kind !== 'json' || !field || field.quoted) return false;
  const alone = field.valueFrom === token.from && field.valueTo === token.to;
  if (!alone || !quoteField(context.template, field)) return false;
  const variable = findVariable(name);
  const isNumber = ['status', 'epoch', 'integer'].includes(variable?.valueType ?? '');
  return !isNumber || variable?.emptyWhen !== undefined;
}
