import { render, type Escaping } from '../scenarios/render.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { checkLine } from '../template/checkLine.ts';
import type { Template } from '../template/parse.ts';
import { READABLE_LENGTH, readFields } from '../template/fields/readFields.ts';
import { FINDINGS_LIMIT } from './findingsLimit.ts';
import { SEVERITIES, type CheckedLine, type Diagnostic, type LintContext, type Rule } from './rule.ts';
import { RULES } from './rules.ts';

/**
 * All that the rules look at: the fields of a template, and its line for every scenario, parsed. A template
 * too long to be read (see READABLE_LENGTH) has no lines.
 */
export function createContext(
  template: Template,
  scenarios: readonly Scenario[],
  escaping: Escaping = 'raw',
): LintContext {
  const fields = readFields(template);
  const readable = template.source.length <= READABLE_LENGTH;
  const lines = readable
    ? scenarios.map((scenario): CheckedLine => {
        const line = render(template, scenario, escaping);
        const problem = checkLine(line.text, fields.syntax);
        return problem ? { scenario, line, problem } : { scenario, line };
      })
    : [];
  return { template, fields, lines, escaping };
}

/**
 * What the rules find, errors first, then by place; nothing in a blank template, which nobody has begun yet.
 * Pure: the same context gives the same result.
 */
export function lint(context: LintContext, disabledRules: readonly string[] = []): Diagnostic[] {
  if (context.template.source.trim() === '') return [];
  return RULES.filter((rule) => !disabledRules.includes(rule.id))
    .flatMap((rule) => run(rule, context))
    .sort(byGravity);
}

/** Orders diagnostics as `lint` does. */
export function byGravity(a: Diagnostic, b: Diagnostic): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.from - b.from || a.to - b.to;
}

function run(rule: Rule, context: LintContext): Diagnostic[] {
  const { id, severity, evidence, docs } = rule;
  return rule
    .check(context)
    .slice(0, FINDINGS_LIMIT)
    .map((finding) => ({ severity, evidence, ...finding, rule: id, docs }));
}
