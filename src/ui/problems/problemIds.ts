import type { Diagnostic } from '../../core/lint/rule.ts';

/**
 * Identities of problem rows that survive typing: the rule and how often it was seen before in the list. Offsets
 * move with every character, so they would make every row a new one.
 */
export function problemIds(diagnostics: readonly Pick<Diagnostic, 'rule'>[]): readonly string[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ rule }) => {
    const count = seen.get(rule) ?? 0;
    seen.set(rule, count + 1);
    return `${rule}:${count}`;
  });
}
