import type { Template } from '../template/parse.ts';
import { FINDINGS_LIMIT } from './findingsLimit.ts';

export interface LiteralMatch {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** What the first group of the pattern caught; empty where it caught nothing. */
  readonly group: string;
}

/** Where a pattern (global) matches the literal text of a template, in order; see FINDINGS_LIMIT. */
export function literalMatches({ tokens }: Template, pattern: RegExp): LiteralMatch[] {
  const found: LiteralMatch[] = [];
  for (const token of tokens) {
    if (token.kind !== 'literal') continue;
    for (const match of token.text.matchAll(pattern)) {
      if (found.length >= FINDINGS_LIMIT) return found;
      const from = token.from + match.index;
      found.push({ from, to: from + match[0].length, text: match[0], group: match[1] ?? '' });
    }
  }
  return found;
}
