import type { Automaton } from './automaton.ts';
import type { Pieces } from './scan.ts';

/** Which of several ways to read a line: from the left, each value ends as late as it can, or as early. */
export const REACHES = ['late', 'early'] as const;
export type Reach = (typeof REACHES)[number];

/** The one way to read a line in which values reach so far; undefined where there is no way at all. */
export function extremeReading(automaton: Automaton, line: string, reach: Reach): Pieces | undefined {
  const { segments, segmentAt, follow } = automaton;
  const alive = aliveAt(automaton, line);
  if (line === '' || !alive) return undefined;
  const pieces = segments.map(() => '');
  let here: readonly number[] = [];
  for (const [at, positions] of alive.entries()) {
    const next =
      at === 0 ? positions : positions.filter((to) => here.some((from) => follow[from]?.includes(to)));
    const ahead = next.map((position) => segmentAt[position] ?? 0);
    const segment = reach === 'late' ? Math.min(...ahead) : Math.max(...ahead);
    here = next.filter((_, i) => ahead[i] === segment);
    pieces[segment] += line[at] ?? '';
  }
  return pieces;
}

/** For each sign of a line, the positions that it may stand at on a way from the beginning to the end. */
function aliveAt(automaton: Automaton, line: string): (readonly number[])[] | undefined {
  const { alphabet, masks, follow, first, isLast } = automaton;
  const fronts: number[][] = [];
  let next: Iterable<number> = first;
  for (let at = 0; at < line.length; at++) {
    const sign = alphabet.indexOf(line.charCodeAt(at));
    const front = [...next].filter((position) => masks[position]?.[sign] === 1);
    fronts.push(front);
    next = new Set(front.flatMap((position) => follow[position] ?? []));
  }
  let after: ReadonlySet<number> | undefined;
  const alive = fronts.toReversed().map((front) => {
    const own = front.filter((position) =>
      after ? follow[position]?.some((to) => after?.has(to)) : isLast[position],
    );
    after = new Set(own);
    return own;
  });
  return alive.some((positions) => positions.length === 0) ? undefined : alive.toReversed();
}
