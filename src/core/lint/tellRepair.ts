import type { Range } from '../template/fields/fields.ts';
import { repairJson } from './repairJson.ts';
import type { Finding, LintContext } from './rule.ts';
import { tellSlips } from './slipWords.ts';

/**
 * Finds what makes JSON of a template that is none, and tells it: slips of the template itself, which every line
 * shows. `others` are places that rules of their own speak of.
 */
export function tellRepair(context: LintContext, others: readonly Range[]): Finding[] {
  const slips = repairJson(context).filter(
    ({ kind, from }) => kind !== 'bare-text' || !others.some((other) => other.from === from),
  );
  const scenarios = context.lines.filter(({ problem }) => problem).map(({ scenario }) => scenario.id);
  const findings = tellSlips(context.template.source, slips);
  return scenarios.length > 0 ? findings.map((finding) => ({ ...finding, scenarios })) : findings;
}
