import type { Automaton } from './automaton.ts';

/** What each segment of a template prints in a line, in order; together they are the line. */
export type Pieces = readonly string[];

/** All ways to read a line, as far as they were followed. */
export interface Scan {
  /** No two of them are the same; at most as many as were asked for. */
  readonly readings: readonly Pieces[];
  /** There are no others. */
  readonly complete: boolean;
  /** How many code units of the line are the beginning of some line of the template. */
  readonly reached: number;
  /** The positions that could have gone on there, at most one for each segment. */
  readonly awaited: readonly number[];
}

/** Where a segment begins, and the segments before it. Two ways that have cut a line alike share one. */
interface Cut {
  readonly segment: number;
  readonly at: number;
  readonly before: Cut | undefined;
}

/** The positions where a reading of a line may be, and the cuts that led to each. */
interface Front {
  readonly positions: number[];
  readonly cuts: Cut[][];
  /** There were more cuts than are kept. */
  readonly overflown: boolean[];
}

/**
 * Reads a line in every way at once, sign by sign: the time is that of its length times the places where it may be,
 * whatever it holds. `keep`: how many readings are told apart, at least 2.
 */
export function scan(automaton: Automaton, line: string, keep = 2): Scan {
  const { alphabet, masks, segmentAt, follow, first, isLast } = automaton;
  // Where a position stands in the front of the sign that it was last reached by.
  const slots = new Int32Array(masks.length);
  const reachedBy = new Int32Array(masks.length).fill(-1);
  let front: Front = { positions: [], cuts: [], overflown: [] };

  for (let at = 0; at < line.length; at++) {
    const sign = alphabet.indexOf(line.charCodeAt(at));
    const next: Front = { positions: [], cuts: [], overflown: [] };
    const made: Cut[] = [];
    const enter = (position: number, cut: Cut | undefined, overflown: boolean): void => {
      const segment = segmentAt[position] ?? 0;
      const own = cut?.segment === segment ? cut : cutAt(made, segment, at, cut);
      if (reachedBy[position] !== at) {
        reachedBy[position] = at;
        slots[position] = next.positions.push(position) - 1;
        next.cuts.push([own]);
        next.overflown.push(overflown);
        return;
      }
      const slot = slots[position] ?? 0;
      const known = next.cuts[slot];
      if (overflown) next.overflown[slot] = true;
      if (!known || known.includes(own)) return;
      if (known.length < keep) known.push(own);
      else next.overflown[slot] = true;
    };
    if (at === 0) {
      for (const position of first) if (masks[position]?.[sign] === 1) enter(position, undefined, false);
    } else {
      front.positions.forEach((from, i) => {
        for (const position of follow[from] ?? []) {
          if (masks[position]?.[sign] !== 1) continue;
          for (const cut of front.cuts[i] ?? []) enter(position, cut, front.overflown[i] === true);
        }
      });
    }
    if (next.positions.length === 0)
      return { readings: [], complete: true, reached: at, awaited: awaitedBy(automaton, front, at) };
    front = next;
  }

  const ends = new Set<Cut>();
  let complete = true;
  front.positions.forEach((position, i) => {
    if (!isLast[position]) return;
    if (front.overflown[i]) complete = false;
    for (const cut of front.cuts[i] ?? []) ends.add(cut);
  });
  const empty = line === '' && automaton.nullable ? [automaton.segments.map(() => '')] : [];
  const readings = [...ends].slice(0, keep).map((cut) => piecesOf(automaton, line, cut));
  return {
    readings: [...empty, ...readings],
    complete: complete && ends.size <= keep,
    reached: line.length,
    awaited: awaitedBy(automaton, front, line.length),
  };
}

function cutAt(made: Cut[], segment: number, at: number, before: Cut | undefined): Cut {
  const known = made.find((cut) => cut.segment === segment && cut.before === before);
  if (known) return known;
  const cut = { segment, at, before };
  made.push(cut);
  return cut;
}

function awaitedBy({ first, follow, segmentAt }: Automaton, { positions }: Front, at: number): number[] {
  const next = at === 0 ? first : positions.flatMap((position) => follow[position] ?? []);
  const bySegment = new Map(next.map((position) => [segmentAt[position], position]));
  return [...bySegment.values()].sort((a, b) => a - b);
}

/** A segment without a cut of its own printed nothing. */
function piecesOf({ segments }: Automaton, line: string, last: Cut): Pieces {
  const pieces = segments.map(() => '');
  let to = line.length;
  for (let cut: Cut | undefined = last; cut; cut = cut.before) {
    pieces[cut.segment] = line.slice(cut.at, to);
    to = cut.at;
  }
  return pieces;
}
