import type { Rule } from '../rule.ts';

/** Values that print the same line as others do, shown by such a line. */
export const noInseparableValues: Rule = {
  id: 'no-inseparable-values',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check: (context) => context.parts.tellConfusions?.(context) ?? [],
};
