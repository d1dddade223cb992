import { placeOf } from '../../core/lint/placeOf.ts';
import type { CheckedLine, Diagnostic } from '../../core/lint/rule.ts';
import type { Analysis } from '../../state/analysis.ts';

/**
 * The diagnostic that explains why a line does not parse: one that lists its scenario and stands where the
 * break comes from, else the gravest that lists it. Undefined for a line that parses.
 */
export function explainLine(analysis: Analysis, checked: CheckedLine): Diagnostic | undefined {
  const { scenario, line, problem } = checked;
  if (!problem) return undefined;
  const listing = analysis.diagnostics.filter((diagnostic) => diagnostic.scenarios?.includes(scenario.id));
  const { from } = placeOf(analysis.template, line, problem);
  return listing.find((diagnostic) => diagnostic.from <= from && from < diagnostic.to) ?? listing[0];
}
