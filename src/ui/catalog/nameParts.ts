import type { Range } from '../../core/catalog/nameRanges.ts';

export interface NamePart {
  readonly text: string;
  readonly matched: boolean;
}

/** A variable's name as it is drawn: the parents up to the last dot, then its own name. */
export interface NameParts {
  readonly parent: readonly NamePart[];
  readonly own: readonly NamePart[];
}

/**
 * Splits a name at its last dot and at the borders of the matches. The texts of all parts together are the
 * name. Ranges must be in order and not overlap; what lies outside the name is ignored.
 */
export function nameParts(name: string, ranges: readonly Range[]): NameParts {
  const ownFrom = name.lastIndexOf('.') + 1;
  return { parent: cut(name, 0, ownFrom, ranges), own: cut(name, ownFrom, name.length, ranges) };
}

function cut(name: string, from: number, to: number, ranges: readonly Range[]): NamePart[] {
  const parts: NamePart[] = [];
  let at = from;
  const push = (end: number, matched: boolean) => {
    if (end > at) parts.push({ text: name.slice(at, end), matched });
    at = Math.max(at, end);
  };
  for (const range of ranges) {
    push(Math.min(range.from, to), false);
    push(Math.min(range.to, to), true);
  }
  push(to, false);
  return parts;
}
