import { applyEdits } from '../template/edit.ts';
import type { Diagnostic } from './rule.ts';
import { separateFixes } from './separateFixes.ts';

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
    const fixes = separateFixes(relint(current).filter(({ fix }) => fix?.safe));
    if (fixes.length === 0) break;
    const next = applyEdits(current, fixes.flat());
    if (next === current) break;
    current = next;
    applied += fixes.length;
  }
  return { source: current, applied };
}
