import { EMPTY_VALUE } from '../api/accessLogs.ts';
import type { Automaton } from './automaton.ts';

/** Where the values of a line stand in its bytes, in the order of the names of a decoder. */
export interface ValuePlaces {
  /** -1 for an empty value. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * Reads lines of ASCII whose values are as expected, byte by byte, many times as fast as the automaton. Only for a
 * template whose expected values are proved to have one reading.
 */
export interface LineScanner {
  /**
   * Whether the bytes of a line could be read; then `places` holds its values, until the next line. Where not, the
   * line may still have a reading.
   */
  scan(bytes: Uint8Array, from: number, to: number): boolean;
  readonly places: ValuePlaces;
}

/** A template with more states than AWS accepts characters is read by the automaton alone. */
const MOST_STATES = 8192;
/** Only ASCII leads anywhere. */
const BYTES = 256;
const ASCII = 128;
/** States: no line goes on from the one, each line begins with the other. */
const NOWHERE = 0;
const BEGINNING = 1;
/** What a state is told apart by from one in which the next segment begins. */
const BEGINS = 1 << 15;
const ESCAPE = 0x1b;
const EMPTY_CODE = EMPTY_VALUE.charCodeAt(0);
const QUOTE_CODE = 0x22;

/** `expected`: the automaton of the expected values. `names`: its variables, each once. Undefined for too many states. */
export function createLineScanner(expected: Automaton, names: readonly string[]): LineScanner | undefined {
  const states = determine(expected);
  if (!states) return undefined;
  const { segments } = expected;
  const starts = new Int32Array(segments.length + 1);
  const firsts = names.map((name) => segments.findIndex((segment) => segment.name === name));
  const repeats = segments.flatMap(({ name }, segment) => {
    const first = segments.findIndex((other) => other.name === name);
    return name === undefined || first === segment ? [] : [[first, segment] as const];
  });
  const places = { from: new Int32Array(names.length), to: new Int32Array(names.length) };

  const isRepeated = (bytes: Uint8Array, one: number, other: number): boolean => {
    const from = starts[one] ?? 0;
    const length = (starts[one + 1] ?? 0) - from;
    const start = starts[other] ?? 0;
    if ((starts[other + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (bytes[from + i] !== bytes[start + i]) return false;
    return true;
  };
  return {
    places,
    scan(bytes, begin, end) {
      // Names of this function's own: the machine looks up those around it for each byte anew.
      const { table, isEnd, chains, chainLength, chainEnd } = states;
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
        places.from[i] = isEmpty(bytes, from, to) ? -1 : from;
        places.to[i] = to;
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

interface States {
  /** By state and byte: the next state, and whether a segment begins with the byte. */
  readonly table: Uint16Array;
  /** By state: 1 where a line may end. */
  readonly isEnd: Uint8Array;
  /** By state: the only byte that may follow. From there, so many of them must follow one another, up to a state. */
  readonly chains: Uint8Array;
  readonly chainLength: Uint32Array;
  readonly chainEnd: Uint16Array;
}

/**
 * Makes a state of each set of positions in which a line can be. All of them are in one segment, or the way there is
 * left to the automaton.
 */
function determine({
  alphabet,
  masks,
  segmentAt,
  follow,
  first,
  isLast,
  segments,
}: Automaton): States | undefined {
  const sets: (readonly number[])[] = [[], []];
  const rows: Uint16Array[] = [new Uint16Array(BYTES)];
  const numbers = new Map<string, number>();
  // The last one first, so that the states of literal text have numbers that follow one another.
  const open = [BEGINNING];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    const row = new Uint16Array(BYTES);
    rows[state] = row;
    const from = sets[state] ?? [];
    const next =
      state === BEGINNING ? first : [...new Set(from.flatMap((position) => follow[position] ?? []))];
    const segment = state === BEGINNING ? -1 : (segmentAt[from[0] ?? 0] ?? 0);
    for (let byte = 0; byte < ASCII; byte++) {
      if (byte === ESCAPE) continue;
      const sign = alphabet.indexOf(byte);
      const set = next.filter((position) => masks[position]?.[sign] === 1);
      const [one] = set;
      if (one === undefined) continue;
      const into = segmentAt[one] ?? 0;
      if (into > segment + 1 || set.some((position) => segmentAt[position] !== into)) continue;
      const key = set.toSorted((a, b) => a - b).join(' ');
      let number = numbers.get(key);
      if (number === undefined) {
        number = sets.push(set) - 1;
        if (number > MOST_STATES) return undefined;
        numbers.set(key, number);
        open.push(number);
      }
      row[byte] = into === segment ? number : number + BEGINS;
    }
  }
  const isEnd = Uint8Array.from(sets, (set) =>
    set.some((position) => isLast[position] === true && segmentAt[position] === segments.length - 1) ? 1 : 0,
  );
  const table = new Uint16Array(rows.length * BYTES);
  rows.forEach((row, state) => table.set(row, state * BYTES));
  return { table, isEnd, ...chainsOf(rows, isEnd) };
}

function chainsOf(
  rows: readonly Uint16Array[],
  isEnd: Uint8Array,
): Pick<States, 'chains' | 'chainLength' | 'chainEnd'> {
  const chains = new Uint8Array(rows.length);
  const chainLength = new Uint32Array(rows.length);
  const chainEnd = new Uint16Array(rows.length);
  for (let state = rows.length - 1; state >= BEGINNING; state--) {
    const row = rows[state] ?? new Uint16Array();
    const byte = row.findIndex((next) => next !== NOWHERE);
    const next = row[byte] ?? NOWHERE;
    const isOnly = byte >= 0 && row.findLastIndex((other) => other !== NOWHERE) === byte;
    if (!isOnly || isEnd[state] === 1 || next >= BEGINS || next === state) continue;
    const length = next === state + 1 ? (chainLength[next] ?? 0) : 0;
    chains[state] = byte;
    chainLength[state] = length + 1;
    chainEnd[state] = length > 0 ? (chainEnd[next] ?? NOWHERE) : next;
  }
  return { chains, chainLength, chainEnd };
}
