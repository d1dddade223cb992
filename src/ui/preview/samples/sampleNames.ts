import { PROPERTY_PATTERN, type Catalog } from '../../../core/catalog/catalog.ts';
import type { Scenario } from '../../../core/scenarios/scenario.ts';
import type { Template } from '../../../core/template/parse.ts';

/** The variables of a template that can have a value, in order, and all others that a scenario may fill. */
export function sampleNames(
  { find, variables }: Catalog,
  { tokens }: Template,
  { values }: Pick<Scenario, 'values'>,
): { readonly used: readonly string[]; readonly others: readonly string[] } {
  const names = tokens.flatMap((token) => (token.kind === 'variable' ? [token.name] : []));
  const used = [...new Set(names)].filter((name) => find(name) && name !== PROPERTY_PATTERN);
  const known = variables.map(({ name }) => name).filter((name) => name !== PROPERTY_PATTERN);
  const others = [...new Set([...known, ...Object.keys(values)])].filter((name) => !used.includes(name));
  return { used, others };
}
