import type { FieldRow } from '../template/fields/fields.ts';
import type { LintContext } from './rule.ts';

/** What parts the values of a line without JSON or XML: spaces or commas. Undefined for any other text. */
export function separatorOf({ fields: { syntax, delimiter } }: LintContext): ' ' | ',' | undefined {
  const sign = delimiter.replace(/ /g, '');
  if (syntax !== 'delimited' && syntax !== 'pairs') return undefined;
  if (sign === '') return ' ';
  return sign === ',' ? ',' : undefined;
}

/** The separator that would cut a value of a field in two; undefined where quotes keep it together, or brackets a space. */
export function openTo(context: LintContext, { quoted, outer, value }: FieldRow): ' ' | ',' | undefined {
  const separator = separatorOf(context);
  const isBracketed = outer.from !== value.from;
  return quoted || (separator === ' ' && isBracketed) ? undefined : separator;
}
