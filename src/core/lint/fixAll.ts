import { applyEdits } from '../template/edit.ts';
import type { Diagnostic } from './rule.ts';
import { separateFixes } from './separateFixes.ts';

/**
 * How many characters may be linted in all: fifty rounds of a template that AWS accepts, which is far more than any
 * needs. A fix that never settles stops here, and a template that is far too long after fewer rounds.
 */
const BUDGET = 150_000;

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
  for (let left = BUDGET; left > 0; left -= Math.max(current.length, BUDGET / 50)) {
    const fixes = separateFixes(relint(current).filter(({ fix }) => fix?.safe));
    if (fixes.length === 0) break;
    const next = applyEdits(current, fixes.flat());
    if (next === current) break;
    current = next;
    applied += fixes.length;
  }
  return { source: current, applied };
}
