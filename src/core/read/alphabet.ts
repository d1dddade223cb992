import type { Signs } from './grammar.ts';

/**
 * The code units that an automaton tells apart: the ASCII ones, those of its literals, and one that stands for all
 * others. Nothing distinguishes the others, so what holds for one of them holds for each.
 */
export interface Alphabet {
  readonly size: number;
  /** The number of a code unit, below `size`. */
  indexOf(code: number): number;
  /** A code unit with this number. */
  codeAt(index: number): number;
  /** Which numbers a set has, one byte each. The same set always gives the same array. */
  maskOf(signs: Signs): Uint8Array;
}

const ASCII = 128;

/** What a person can read best, where a text may have any of many signs. */
const READABLE = 'ax1-, "';

export function createAlphabet(literals: string): Alphabet {
  const extra = new Map<number, number>();
  for (let i = 0; i < literals.length; i++) {
    const code = literals.charCodeAt(i);
    if (code >= ASCII && !extra.has(code)) extra.set(code, ASCII + extra.size);
  }
  let otherCode = 'é'.charCodeAt(0);
  while (extra.has(otherCode)) otherCode++;
  const other = ASCII + extra.size;
  const codes = [...extra.keys(), otherCode];
  const masks = new Map<Signs, Uint8Array>();
  const alphabet: Alphabet = {
    size: other + 1,
    indexOf: (code) => (code < ASCII ? code : (extra.get(code) ?? other)),
    codeAt: (index) => (index < ASCII ? index : (codes[index - ASCII] ?? otherCode)),
    maskOf(signs) {
      const known = masks.get(signs);
      if (known) return known;
      const mask = new Uint8Array(alphabet.size);
      for (let i = 0; i < mask.length; i++)
        mask[i] = signs.codes.has(alphabet.codeAt(i)) === signs.negated ? 0 : 1;
      masks.set(signs, mask);
      return mask;
    },
  };
  return alphabet;
}

/** The most readable number that is in both masks; -1 where they have none in common. */
export function commonIndex(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < READABLE.length; i++) {
    const code = READABLE.charCodeAt(i);
    if (a[code] === 1 && b[code] === 1) return code;
  }
  // Control characters come last.
  for (let i = 0; i < a.length; i++) {
    const index = (i + 32) % a.length;
    if (a[index] === 1 && b[index] === 1) return index;
  }
  return -1;
}
