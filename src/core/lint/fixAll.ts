import { applyEdits, type Edit } from '../template/edit.ts';
import type { Diagnostic } from './rule.ts';

/** Far more rounds than any template needs; a fix that never settles stops here. */
const ROUNDS = 50;

/**
 * Applies every safe fix, linting anew after each round, until none is left. Fixes that touch each other
 * wait for the next round. `applied` counts the fixes.
 */
export function fixAll(
  source: string,
  relint: (source: string) => readonly Diagnostic[],
): { readonly source: string; readonly applied: number } {
  let current = source;
  let applied = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = safeFixes(relint(current));
    if (fixes.length === 0) break;
    const next = applyEdits(current, fixes.flat());
    if (next === current) break;
    current = next;
    applied += fixes.length;
  }
  return { source: current, applied };
}

function safeFixes(diagnostics: readonly Diagnostic[]): (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = [];
  for (const { fix } of diagnostics) {
    if (!fix?.safe) continue;
    const isFree = chosen.every((other) => !other.some((a) => fix.edits.some((b) => touches(a, b))));
    if (isFree) chosen.push(fix.edits);
  }
  return chosen;
}

function touches(a: Edit, b: Edit): boolean {
  return a.from <= b.to && b.from <= a.to;
}
