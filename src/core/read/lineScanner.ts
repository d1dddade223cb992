import { EMPTY_VALUE } from '../api/accessLogs.ts';
import { BEGINNING, BEGINS, BYTES, NOWHERE, type ScanPlan } from './scanPlan.ts';

/**
 * Reads lines of ASCII whose values are as expected, byte by byte, many times as fast as the automaton. Only for a
 * template whose expected values are proved to have one reading.
 */
export interface LineScanner {
  /** How many numbers the places of a line are: two for each name of the decoder, in their order. */
  readonly width: number;
  /**
   * Whether the bytes of a line could be read; then `places` holds from `at` on where each value begins and ends. An empty
   * one begins at `EMPTY_PLACE`. Where not, the line may still have a reading.
   */
  scan(bytes: Uint8Array, from: number, to: number, places: Int32Array, at: number): boolean;
}

/** Where an empty value begins. */
export const EMPTY_PLACE = -1;
const EMPTY_CODE = EMPTY_VALUE.charCodeAt(0);
const QUOTE_CODE = 0x22;

export function createLineScanner(plan: ScanPlan): LineScanner {
  const { firsts, repeats } = plan;
  const starts = new Int32Array(plan.segments + 1);

  const isRepeated = (bytes: Uint8Array, one: number, other: number): boolean => {
    const from = starts[one] ?? 0;
    const length = (starts[one + 1] ?? 0) - from;
    const start = starts[other] ?? 0;
    if ((starts[other + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[start + i]) return false;
    return true;
  };
  return {
    width: firsts.length * 2,
    scan(bytes, begin, end, places, place) {
      // Names of this function's own: the machine looks up those around it for each byte anew.
      const { table, isEnd, chains, chainLength, chainEnd } = plan;
      const begins = starts;
      let state = BEGINNING;
      let segment = 0;
      let at = begin;
      while (at < end) {
        const next = table[state * BYTES + (bytes[at] ?? 0)] ?? NOWHERE;
        if (next === state) {
          at++;
          continue;
        }
        if (next === NOWHERE) return false;
        if (next < BEGINS) state = next;
        else {
          begins[segment++] = at;
          state = next - BEGINS;
        }
        at++;
        // Literal text is compared as such: to look up a byte waits for the one before.
        const length = chainLength[state] ?? 0;
        if (length > 0) {
          if (at + length > end) return false;
          for (let i = 0; i < length; i++) if (bytes[at + i] !== chains[state + i]) return false;
          at += length;
          state = chainEnd[state] ?? NOWHERE;
        }
      }
      if (isEnd[state] !== 1) return false;
      starts[segment] = end;
      for (const [one, other] of repeats) if (!isRepeated(bytes, one, other)) return false;
      for (let i = 0; i < firsts.length; i++) {
        const own = firsts[i] ?? 0;
        const from = starts[own] ?? 0;
        const to = starts[own + 1] ?? 0;
        places[place + i * 2] = isEmpty(bytes, from, to) ? EMPTY_PLACE : from;
        places[place + i * 2 + 1] = to;
      }
      return true;
    },
  };
}

/** `-`, or `"-"` where the value brings its own quotes: no other expected value has quotes. */
function isEmpty(bytes: Uint8Array, from: number, to: number): boolean {
  const length = to - from;
  if (length === 1) return bytes[from] === EMPTY_CODE;
  return length === 3 && bytes[from] === QUOTE_CODE && bytes[from + 1] === EMPTY_CODE;
}
