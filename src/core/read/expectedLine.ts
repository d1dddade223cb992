import { shapeOf } from '../catalog/shapes.ts';
import type { Token } from '../template/token.ts';
import { commonIndex } from './alphabet.ts';
import type { Automaton } from './automaton.ts';

/** Longer lines are read by the automaton, whose time is known for each of them. */
const LONGEST = 65_536;

/**
 * What the variables print in a line whose values are as expected, in the order of the tokens; undefined for any other
 * line. Many times as fast as the automaton. Only for a template whose expected values are proved to have one reading.
 */
export type ReadExpected = (line: string) => readonly string[] | undefined;

/**
 * Undefined where the end of a value is not known by the sign that follows it: a regular expression would have to try.
 * `expected`: the automaton of the expected values.
 */
export function createExpectedReader(
  tokens: readonly Token[],
  expected: Automaton,
): ReadExpected | undefined {
  if (!endsAreKnown(expected)) return undefined;
  const places: number[] = [];
  const repeats: (readonly [number, number])[] = [];
  const names = new Map<string, number>();
  const source = tokens.map((token) => {
    if (token.kind === 'literal') return token.text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const group = places.push(places.length + 1);
    const before = names.get(token.name);
    if (before === undefined) names.set(token.name, group);
    else repeats.push([before, group]);
    const pattern = shapeOf(token.name)?.pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\(/g, (part) =>
      part === '(' ? '(?:' : part,
    );
    return pattern === undefined ? '(-)' : `(${pattern}|-)`;
  });
  const form = new RegExp(`^${source.join('')}$`);
  return (line) => {
    if (line.length > LONGEST) return undefined;
    const found = form.exec(line);
    if (!found) return undefined;
    for (const [one, other] of repeats) if (found[one] !== found[other]) return undefined;
    return found.slice(1);
  };
}

/** Wherever a line goes on in its segment or in the next one, the sign tells which. */
function endsAreKnown({ follow, segmentAt, masks }: Automaton): boolean {
  return follow.every((next) =>
    next.every((one, i) =>
      next
        .slice(i + 1)
        .every(
          (other) =>
            segmentAt[one] === segmentAt[other] || commonIndex(masks[one] ?? NONE, masks[other] ?? NONE) < 0,
        ),
    ),
  );
}

const NONE = new Uint8Array();
