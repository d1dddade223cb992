import type { Edit } from '../template/edit.ts';
import type { Diagnostic } from './rule.ts';

/**
 * The fixes of diagnostics that can be applied at once: of those that touch each other, or name
 * alike, the first.
 */
export function separateFixes(diagnostics: readonly Diagnostic[]): (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = [];
  for (const { fix } of diagnostics) {
    if (!fix) continue;
    const isFree = chosen.every(
      (other) => !other.some((a) => fix.edits.some((b) => touches(a, b) || namesAlike(a, b))),
    );
    if (isFree) chosen.push(fix.edits);
  }
  return chosen;
}

/** Both would give a field the same new key. */
function namesAlike(a: Edit, b: Edit): boolean {
  return a.insert === b.insert && /^\w+$/.test(a.insert);
}

function touches(a: Edit, b: Edit): boolean {
  return a.from <= b.to && b.from <= a.to;
}
