import { commonIndex } from './alphabet.ts';
import type { Automaton } from './automaton.ts';

/** `unknown`: the search was given up. `line`: one of the shortest that two readings give. */
export type Ambiguity =
  | { readonly kind: 'unique' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly line: string };

/** More than six times as many pairs as any public format of a WebSocket API needs. */
const MOST_PAIRS = 120_000;

/** A position in either automaton, whether the ways to them differ, and the pair before. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly differ: boolean;
  readonly before: Pair | undefined;
}

/**
 * Whether some line is read by `a` in one way and by `b` in another, one of them perhaps the same automaton: both run
 * side by side over all lines, and a pair of positions in different segments is where two readings part.
 */
export function findAmbiguity(a: Automaton, b: Automaton, mostPairs = MOST_PAIRS): Ambiguity {
  const common = commonOf();
  const isSame = a === b;
  const seen = new Set<number>();
  const queue: Pair[] = [];
  const enter = (one: number, two: number, before: Pair | undefined): void => {
    const [p, q] = isSame && one > two ? [two, one] : [one, two];
    const differ = before?.differ === true || a.segmentAt[p] !== b.segmentAt[q];
    const key = (p * b.masks.length + q) * 2 + (differ ? 1 : 0);
    if (seen.has(key)) return;
    const first = a.masks[p];
    const second = b.masks[q];
    if (!first || !second || common(first, second) < 0) return;
    seen.add(key);
    queue.push({ a: p, b: q, differ, before });
  };
  for (const p of a.first) for (const q of b.first) enter(p, q, undefined);
  for (let i = 0; i < queue.length; i++) {
    const pair = queue[i];
    if (!pair) break;
    if (pair.differ && a.isLast[pair.a] && b.isLast[pair.b])
      return { kind: 'ambiguous', line: lineOf(a, b, pair, common) };
    if (seen.size > mostPairs) return { kind: 'unknown' };
    for (const p of a.follow[pair.a] ?? []) for (const q of b.follow[pair.b] ?? []) enter(p, q, pair);
  }
  return { kind: 'unique' };
}

type Common = (a: Uint8Array, b: Uint8Array) => number;

/** `commonIndex`, computed once for each two masks. */
function commonOf(): Common {
  const known = new Map<Uint8Array, Map<Uint8Array, number>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<Uint8Array, number>();
    known.set(a, ofA);
    const index = ofA.get(b) ?? commonIndex(a, b);
    ofA.set(b, index);
    return index;
  };
}

function lineOf(a: Automaton, b: Automaton, end: Pair, common: Common): string {
  let line = '';
  for (let pair: Pair | undefined = end; pair; pair = pair.before) {
    const first = a.masks[pair.a];
    const second = b.masks[pair.b];
    const index = first && second ? common(first, second) : -1;
    line = String.fromCharCode(a.alphabet.codeAt(Math.max(index, 0))) + line;
  }
  return line;
}
