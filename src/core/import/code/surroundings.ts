import type { Source } from './source.ts';

/** How many tokens before a bracket may say what it is the inside of. */
const HEAD = 6;

/** The brackets around a token, innermost first, each with the words before it. */
export function surroundings({ tokens, text }: Source, at: number): readonly Surrounding[] {
  const found: Surrounding[] = [];
  let group = tokens[at]?.group ?? -1;
  while (group !== -1 && found.length < 50) {
    let first = group;
    while (first > 0 && group - first < HEAD && !tokens[first]?.startsLine) first--;
    found.push({ group, head: text.slice(tokens[first]?.from, tokens[group]?.to).slice(-200) });
    group = tokens[group]?.group ?? -1;
  }
  return found;
}

export interface Surrounding {
  /** Index of the opening bracket. */
  readonly group: number;
  readonly head: string;
}
