import { applyEdits } from '../template/edit.ts';
import { isSuggestion } from './isSuggestion.ts';
import type { Diagnostic, Fix } from './rule.ts';

/** Far more steps than any template needs; suggestions that bring up each other for ever stop here. */
const STEPS = 100;

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
 * there for the next, which may then remove its field. Changes nothing itself.
 */
export function planSuggestions(
  source: string,
  relint: (source: string) => readonly Diagnostic[],
  isWanted: (diagnostic: Diagnostic) => boolean = isSuggestion,
): SuggestionPlan {
  const steps: SuggestionStep[] = [];
  let current = source;
  while (steps.length < STEPS) {
    const diagnostic = relint(current).find(isWanted);
    const fix = diagnostic?.fix;
    if (!diagnostic || !fix) break;
    const next = applyEdits(current, fix.edits);
    if (next === current) break;
    steps.push({ diagnostic, fix });
    current = next;
  }
  return { source: current, steps };
}
