import { isFor } from '../api/isFor.ts';
import { pageOf } from '../api/page.ts';
import type { Api } from '../apis/api.ts';
import { render, type Escaping } from '../scenarios/render.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { checkLine } from '../template/checkLine.ts';
import type { Template } from '../template/parse.ts';
import { READABLE_LENGTH, readFields } from '../template/fields/readFields.ts';
import { arrange } from './arrange.ts';
import { FINDINGS_LIMIT } from './findingsLimit.ts';
import type { CheckedLine, Diagnostic, LateParts, LintContext, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** The most characters that all lines together may have: twenty times what twelve lines of a full template have. */
const LINES_LENGTH = 1_000_000;

/**
 * All that the rules look at: the fields of a template, and its line for every scenario, parsed. A template
 * too long to be read (see READABLE_LENGTH) has no lines, and the lines that do not fit into LINES_LENGTH are
 * left out.
 */
export function createContext(
  api: Api,
  template: Template,
  scenarios: readonly Scenario[],
  escaping: Escaping = 'raw',
  parts: LateParts = {},
): LintContext {
  const fields = readFields(api.catalog, template, parts.xml);
  const lines: CheckedLine[] = [];
  let room = template.source.length <= READABLE_LENGTH ? LINES_LENGTH : 0;
  for (const scenario of scenarios) {
    if (room <= 0) break;
    const line = render(api.catalog, template, scenario, escaping, room);
    room -= line.text.length;
    if (room < 0) break;
    const problem = checkLine(line.text, fields.syntax, parts.xml);
    lines.push(problem ? { scenario, line, problem } : { scenario, line });
  }
  return { api, template, fields, lines, leftOut: scenarios.length - lines.length, escaping, parts };
}

/**
 * What the rules find, errors first, then by place; nothing in a blank template, which nobody has begun yet.
 * Pure: the same context gives the same result.
 */
export function lint(context: LintContext, disabledRules: readonly string[] = []): Diagnostic[] {
  if (context.template.source.trim() === '') return [];
  return arrange(
    RULES.filter((rule) => isFor(rule, context.api) && !disabledRules.includes(rule.id)).flatMap((rule) =>
      run(rule, context),
    ),
  );
}

function run(rule: Rule, context: LintContext): Diagnostic[] {
  const { id, severity, evidence } = rule;
  const docs = pageOf(context.api, rule.docs);
  return rule
    .check(context)
    .slice(0, FINDINGS_LIMIT)
    .map((finding) => ({ severity, evidence, ...finding, rule: id, docs }));
}
