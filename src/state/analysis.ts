import type { Api } from '../core/apis/api.ts';
import { createContext, lint } from '../core/lint/lint.ts';
import type { Diagnostic, LateParts, LintContext } from '../core/lint/rule.ts';
import { applyScenarioEdits } from '../core/scenarios/edits/applyScenarioEdits.ts';
import { NO_SCENARIO_EDITS, type ScenarioEdits } from '../core/scenarios/edits/scenarioEdits.ts';
import type { Escaping } from '../core/scenarios/render.ts';
import type { Scenario } from '../core/scenarios/scenario.ts';
import { parse } from '../core/template/parse.ts';
import { memoizeLast } from '../core/memoize.ts';

/** Everything that follows from a template: its tokens, shape, log lines and problems. */
export interface Analysis extends LintContext {
  readonly diagnostics: readonly Diagnostic[];
}

/** Every scenario with a person's edits, in order of time, switched on or not. */
export const allScenarios: (api: Api, edits: ScenarioEdits) => readonly Scenario[] = memoizeLast(
  ({ catalog, scenarios }: Api, edits: ScenarioEdits) => applyScenarioEdits(catalog, scenarios, edits),
);

/** `scenarioIds`: the scenarios that are switched on, in any order. `parts`: what its template wants, as far as it is there. */
export function analyse(
  api: Api,
  source: string,
  scenarioIds: readonly string[],
  disabledRules: readonly string[],
  edits: ScenarioEdits = NO_SCENARIO_EDITS,
  escaping: Escaping = 'raw',
  parts: LateParts = {},
): Analysis {
  const scenarios = allScenarios(api, edits).filter((scenario) => scenarioIds.includes(scenario.id));
  const context = createContext(api, parse(source), scenarios, escaping, parts);
  return { ...context, diagnostics: lint(context, disabledRules) };
}

/** Tells diagnostics of one analysis apart. */
export function diagnosticKey(diagnostic: Diagnostic): string {
  return `${diagnostic.rule}:${diagnostic.from}:${diagnostic.to}`;
}
