import { applyEdits } from '../template/edit.ts';
import { isSuggestion } from './isSuggestion.ts';
import type { Diagnostic, Fix } from './rule.ts';

/** Far more steps than any template needs; suggestions that bring up each other for ever stop here. */
const MOST_STEPS = 100;
/** How many characters may be linted in all: twenty-five steps of the longest template that AWS accepts. */
const BUDGET = 75_000;

type Relint = (source: string) => readonly Diagnostic[];

/** One suggestion that is taken: the problem as it stands by then, and what is done about it. */
export interface SuggestionStep {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** What taking every suggestion comes to: the steps in order, and the template after them. */
export interface SuggestionPlan {
  readonly source: string;
  readonly steps: readonly SuggestionStep[];
}

/**
 * Takes every suggestion that is wanted, one after another, linting anew after each: a variable that the first one brings in is
 * there for the next, which may then remove its field. Changes nothing itself. A template that is far too long has fewer steps.
 */
export function planSuggestions(
  source: string,
  relint: Relint,
  isWanted?: (diagnostic: Diagnostic) => boolean,
): SuggestionPlan {
  let plan: SuggestionPlan = { source, steps: [] };
  for (plan of planSteps(source, relint, isWanted)) continue;
  return plan;
}

/** The same in pieces, for those who cannot wait for it: the plan as far as it is made, after each step. */
export function* planSteps(
  source: string,
  relint: Relint,
  isWanted: (diagnostic: Diagnostic) => boolean = isSuggestion,
): Generator<SuggestionPlan, void> {
  const steps: SuggestionStep[] = [];
  let current = source;
  for (let left = BUDGET; left > 0; left -= Math.max(current.length, BUDGET / MOST_STEPS)) {
    const diagnostic = relint(current).find(isWanted);
    const fix = diagnostic?.fix;
    if (!diagnostic || !fix) break;
    const next = applyEdits(current, fix.edits);
    if (next === current) break;
    steps.push({ diagnostic, fix });
    current = next;
    yield { source: current, steps };
  }
}
