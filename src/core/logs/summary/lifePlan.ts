import type { Columns } from '../columns/columns.ts';
import { LONG_SILENCE } from './lifeRows.ts';
import { failureOf } from '../columns/failureOf.ts';

/** A silence that is named, in milliseconds. */
export const NAMED_SILENCE = 1000;
/** How many good lines in a row are folded at least. */
export const LEAST_FOLD = 4;

export const LINE = 0;
export const GAP = 1;
export const FOLD = 2;

/**
 * What a life is told in, from its beginning to its end: each line, the silences between them, and before a run of
 * good lines a fold that may stand for them. By item.
 */
export interface LifePlan {
  /** `LINE`, `GAP` or `FOLD`. */
  readonly kinds: Uint8Array;
  /** The line, the one after a silence, the first of a fold: its place in the life. */
  readonly places: Uint32Array;
  /** How long a silence, or all of a fold, lasts in milliseconds. */
  readonly lengths: Float64Array;
  /** How many items after a fold are in it. */
  readonly sizes: Uint32Array;
  /** Lines, messages and calls of the backend in a fold. */
  readonly lines: Uint32Array;
  readonly messages: Uint32Array;
  readonly calls: Uint32Array;
  /** When the first line came, in epoch milliseconds; NaN where the log does not tell. */
  readonly from: number;
  /** The places of the lines that open and close the connection; -1 where there are none. */
  readonly opens: number;
  readonly closes: number;
}

/** `rows`: those of one connection, by time. */
export function planLife(columns: Columns, rows: Uint32Array): LifePlan {
  const { time, coded } = columns;
  const timeAt = (place: number): number => time[rows[place] ?? 0] ?? NaN;
  const eventAt = (place: number): number => coded.event.codes[rows[place] ?? 0] ?? 0;
  const silenceBefore = (place: number): number => (place > 0 ? timeAt(place) - timeAt(place - 1) : 0);
  const isGood = createIsGood(columns);
  const event = (name: string): number => coded.event.texts.indexOf(name);
  const [connect, message, call, disconnect] = [
    event('CONNECT'),
    event('MESSAGE'),
    event('CONNECTION_API'),
    event('DISCONNECT'),
  ];

  // A gap before each line, and a fold before so many of them.
  const most = rows.length * 2 + Math.ceil(rows.length / LEAST_FOLD);
  const kinds = new Uint8Array(most);
  const places = new Uint32Array(most);
  const lengths = new Float64Array(most);
  const sizes = new Uint32Array(most);
  const [lines, messages, calls] = [new Uint32Array(most), new Uint32Array(most), new Uint32Array(most)];
  let size = 0;
  const add = (kind: number, place: number, length: number): number => {
    kinds[size] = kind;
    places[size] = place;
    lengths[size] = length;
    return size++;
  };
  const addGap = (place: number): void => {
    const silence = silenceBefore(place);
    if (silence >= NAMED_SILENCE) add(GAP, place, silence);
  };
  const endOfRun = (from: number): number => {
    let end = from;
    while (
      end < rows.length &&
      isGood(rows[end] ?? 0) &&
      (end === from || !(silenceBefore(end) >= LONG_SILENCE))
    )
      end++;
    return end;
  };

  let opens = -1;
  let closes = -1;
  for (let place = 0; place < rows.length;) {
    const end = endOfRun(place);
    addGap(place);
    const fold = end - place >= LEAST_FOLD ? add(FOLD, place, timeAt(end - 1) - timeAt(place)) : -1;
    const first = place;
    do {
      if (place > first) addGap(place);
      add(LINE, place, 0);
      const kind = eventAt(place);
      if (fold >= 0) {
        lines[fold] = (lines[fold] ?? 0) + 1;
        if (kind === message) messages[fold] = (messages[fold] ?? 0) + 1;
        if (kind === call) calls[fold] = (calls[fold] ?? 0) + 1;
      }
      if (kind === connect && opens < 0) opens = place;
      if (kind === disconnect) closes = place;
      place++;
    } while (place < end);
    if (fold >= 0) sizes[fold] = size - fold - 1;
  }
  return {
    kinds: kinds.slice(0, size),
    places: places.slice(0, size),
    lengths: lengths.slice(0, size),
    sizes: sizes.slice(0, size),
    lines: lines.slice(0, size),
    messages: messages.slice(0, size),
    calls: calls.slice(0, size),
    from: timeAt(0),
    opens,
    closes,
  };
}

/** A line that tells nothing but that all is well: no beginning, no end, no failure, no text of an error. */
function createIsGood(columns: Columns): (row: number) => boolean {
  const { event, status, route, error } = columns.coded;
  const failures = failureOf(columns);
  const isPlain = Uint8Array.from(event.texts, (text) =>
    text === 'CONNECT' || text === 'DISCONNECT' ? 0 : 1,
  );
  const closes = Uint8Array.from(route.texts, (text) => (text.startsWith('DELETE ') ? 1 : 0));
  return (row) =>
    isPlain[event.codes[row] ?? 0] === 1 &&
    failures[status.codes[row] ?? 0] === 0 &&
    closes[route.codes[row] ?? 0] === 0 &&
    error.codes[row] === 0;
}
