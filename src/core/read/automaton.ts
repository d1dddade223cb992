import type { Alphabet } from './alphabet.ts';
import type { Grammar } from './grammar.ts';
import type { Segment } from './segments.ts';

/**
 * Reads the lines of a template (the position automaton of Glushkov): each position stands for one sign and knows
 * its segment, so that a way through it says which value every sign of a line belongs to.
 */
export interface Automaton {
  readonly alphabet: Alphabet;
  readonly segments: readonly Segment[];
  /** By position: the signs that it stands for. */
  readonly masks: readonly Uint8Array[];
  /** By position: the index of its segment. */
  readonly segmentAt: readonly number[];
  /** By position: those that may come next. */
  readonly follow: readonly (readonly number[])[];
  readonly first: readonly number[];
  /** By position: whether a line may end there. */
  readonly isLast: readonly boolean[];
  /** Whether the empty line is read. */
  readonly nullable: boolean;
}

interface Part {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** Two automata that are to be compared must have the same alphabet, made of all literal text of the template. */
export function createAutomaton(segments: readonly Segment[], alphabet: Alphabet): Automaton {
  const masks: Uint8Array[] = [];
  const segmentAt: number[] = [];
  const follow: number[][] = [];
  const link = (from: readonly number[], to: readonly number[]): void => {
    for (const position of from) follow[position]?.push(...to);
  };
  const join = (parts: readonly Part[]): Part => {
    let nullable = true;
    let first: number[] = [];
    let last: number[] = [];
    for (const part of parts) {
      link(last, part.first);
      if (nullable) first = [...first, ...part.first];
      last = part.nullable ? [...last, ...part.last] : [...part.last];
      nullable &&= part.nullable;
    }
    return { nullable, first, last };
  };
  const build = (grammar: Grammar, segment: number): Part => {
    switch (grammar.kind) {
      case 'sign': {
        const position = masks.push(alphabet.maskOf(grammar.signs)) - 1;
        segmentAt.push(segment);
        follow.push([]);
        return { nullable: false, first: [position], last: [position] };
      }
      case 'sequence': {
        const parts: Part[] = [];
        for (const part of grammar.parts) parts.push(build(part, segment));
        return join(parts);
      }
      case 'choice': {
        const parts = grammar.parts.map((part) => build(part, segment));
        return {
          nullable: parts.some(({ nullable }) => nullable),
          first: parts.flatMap(({ first }) => first),
          last: parts.flatMap(({ last }) => last),
        };
      }
      case 'repeat': {
        const part = build(grammar.part, segment);
        link(part.last, part.first);
        return part;
      }
      case 'optional':
        break;
    }
    return { ...build(grammar.part, segment), nullable: true };
  };
  const whole = join(segments.map(({ grammar }, index) => build(grammar, index)));
  const ends = new Set(whole.last);
  return {
    alphabet,
    segments,
    masks,
    segmentAt,
    follow: follow.map((to) => [...new Set(to)]),
    first: [...new Set(whole.first)],
    isLast: masks.map((_, position) => ends.has(position)),
    nullable: whole.nullable,
  };
}
