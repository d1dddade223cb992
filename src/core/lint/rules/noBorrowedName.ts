import type { Rule } from '../rule.ts';

/** Names of another tool's log format, which AWS prints as they stand. */
export const noBorrowedName: Rule = {
  id: 'no-borrowed-name',
  severity: 'warning',
  evidence: 'inferred',
  docs: 'logging',
  check: (context) => context.parts.tellBorrowings?.(context) ?? [],
};
