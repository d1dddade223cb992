import type { FieldRow } from '../template/fields/fields.ts';
import type { VariableToken } from '../template/token.ts';
import { mayHold } from './mayHold.ts';
import { isPrequoted } from './quoteField.ts';
import type { LintContext } from './rule.ts';

/** What parts the values of a line without JSON or XML: spaces or commas. Undefined for any other text. */
export function separatorOf({ fields: { syntax, delimiter } }: LintContext): ' ' | ',' | undefined {
  const sign = delimiter.replace(/ /g, '');
  if (syntax !== 'delimited' && syntax !== 'pairs') return undefined;
  if (sign === '') return ' ';
  return sign === ',' ? ',' : undefined;
}

/**
 * Whether a variable at the place of a token splits its line into more columns than are meant. The last value of a
 * line splits nothing after it, and brackets hold a space together.
 */
export function splits(context: LintContext, { field, token }: Value, name: string): boolean {
  const separator = separatorOf(context);
  if (separator === undefined || field.quoted || token === context.template.tokens.at(-1)) return false;
  if (separator === ' ' && field.outer.from !== field.value.from) return false;
  return !isPrequoted(token) && mayHold(name, separator);
}

interface Value {
  readonly field: FieldRow;
  readonly token: VariableToken;
}
