import type { Range } from '../../core/catalog/search/nameRanges.ts';

export interface NamePart {
  readonly text: string;
  readonly matched: boolean;
}

/**
 * A variable's name as it is drawn: the parents up to the last dot, its own name, and of that the last
 * camel-case word, which is what tells long names apart (`cognitoAuthenticationProvider` and `…Type`).
 */
export interface NameParts {
  readonly parent: readonly NamePart[];
  readonly stem: readonly NamePart[];
  readonly ending: readonly NamePart[];
}

/**
 * Splits a name at its last dot, its last capital and at the borders of the matches. The texts of all parts together are the
 * name. Ranges must be in order and not overlap; what lies outside the name is ignored.
 */
export function nameParts(name: string, ranges: readonly Range[]): NameParts {
  const ownFrom = name.lastIndexOf('.') + 1;
  const endingFrom = Math.max(ownFrom, name.search(/[A-Z][^A-Z]*$/));
  return {
    parent: cut(name, 0, ownFrom, ranges),
    stem: cut(name, ownFrom, endingFrom, ranges),
    ending: cut(name, endingFrom, name.length, ranges),
  };
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
