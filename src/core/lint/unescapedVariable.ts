import { render } from '../scenarios/render.ts';
import { checkLine } from '../template/checkLine.ts';
import type { VariableToken } from '../template/token.ts';
import { placeOf } from './placeOf.ts';
import { isPrequoted } from './quoteField.ts';
import type { CheckedLine, LintContext } from './rule.ts';

/** What ends or opens something in JSON or XML. */
const SPECIAL = /["'\\<>&\u0000-\u001f]/;

/**
 * The variable whose value breaks a line with a character that means something in JSON or XML: the line is
 * sound, or breaks elsewhere, once that value is harmless. Undefined for a line that breaks for another reason.
 */
export function unescapedVariable(context: LintContext, checked: CheckedLine): VariableToken | undefined {
  const { template, fields } = context;
  const { scenario, line, problem } = checked;
  if (!problem) return undefined;
  const candidate = line.spans.findLast((span) => {
    const token = template.tokens[span.token];
    if (token?.kind !== 'variable' || span.from > problem.offset) return false;
    return Object.hasOwn(scenario.values, token.name) && SPECIAL.test(scenario.values[token.name] ?? '');
  });
  const token = candidate && template.tokens[candidate.token];
  if (token?.kind !== 'variable' || isPrequoted(context, token)) return undefined;
  const harmless = { ...scenario, values: { ...scenario.values, [token.name]: 'x' } };
  const other = render(context.api.catalog, template, harmless, context.escaping);
  const remaining = checkLine(other.text, fields.syntax, fields.xml);
  if (!remaining) return token;
  const moved = placeOf(template, other, remaining).from !== placeOf(template, line, problem).from;
  return moved ? token : undefined;
}
