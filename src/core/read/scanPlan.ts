import type { Automaton } from './automaton.ts';

/** How lines of ASCII are read byte by byte, as plain data. */
export interface ScanPlan extends States {
  /** How many segments a line has, and which of them holds each name first. */
  readonly segments: number;
  readonly firsts: readonly number[];
  /** Pairs of segments that must hold the same. */
  readonly repeats: readonly (readonly [number, number])[];
}

/** A template with more states than AWS accepts characters is read by the automaton alone. */
const MOST_STATES = 8192;
/** Only ASCII leads anywhere. */
export const BYTES = 256;
const ASCII = 128;
/** States: no line goes on from the one, each line begins with the other. */
export const NOWHERE = 0;
export const BEGINNING = 1;
/** What a state is told apart by from one in which the next segment begins. */
export const BEGINS = 1 << 15;
const ESCAPE = 0x1b;

/** `expected`: the automaton of the expected values. `names`: its variables, each once. Undefined for too many states. */
export function planScan(expected: Automaton, names: readonly string[]): ScanPlan | undefined {
  const states = determine(expected);
  if (!states) return undefined;
  const { segments } = expected;
  const firstOf = (name: string | undefined) => segments.findIndex((segment) => segment.name === name);
  const repeats = segments.flatMap(({ name }, segment) =>
    name === undefined || firstOf(name) === segment ? [] : [[firstOf(name), segment] as const],
  );
  return { ...states, segments: segments.length, firsts: names.map(firstOf), repeats };
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
