import { createContext, lint } from '../core/lint/lint.ts';
import type { Diagnostic, LintContext } from '../core/lint/rule.ts';
import { SCENARIOS } from '../core/scenarios/scenarios.ts';
import { parse } from '../core/template/parse.ts';

/** Everything that follows from a template: its tokens, shape, log lines and problems. */
export interface Analysis extends LintContext {
  readonly diagnostics: readonly Diagnostic[];
}

/** `scenarioIds`: the scenarios that are switched on, in any order. An XML template wants `loadXmlReader` first. */
export function analyse(
  source: string,
  scenarioIds: readonly string[],
  disabledRules: readonly string[],
): Analysis {
  const scenarios = SCENARIOS.filter((scenario) => scenarioIds.includes(scenario.id));
  const context = createContext(parse(source), scenarios);
  return { ...context, diagnostics: lint(context, disabledRules) };
}
