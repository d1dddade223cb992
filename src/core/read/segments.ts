import { EMPTY_VALUE } from '../api/accessLogs.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { shapeOf, type Shape } from '../catalog/shapes.ts';
import { keepPerText } from '../memoize.ts';
import type { Escaping } from '../scenarios/render.ts';
import type { Token } from '../template/token.ts';
import { ANYTHING, choice, exactly, parseGrammar, sequence, type Grammar } from './grammar.ts';

/** What the values of a template may be. */
export type Allowance =
  /** What AWS is known to print. */
  | 'expected'
  /** The same, but any text where people or programs outside of AWS choose it. */
  | 'possible'
  /** The same, but any word where AWS is known to print another, and any text for names that always were empty. */
  | 'loose';

/** A piece of a template with the texts that it may print. */
export interface Segment {
  /** The name of the variable; undefined for literal text. */
  readonly name: string | undefined;
  readonly grammar: Grammar;
}

/** What is left of any text after JSON has escaped it. */
const ESCAPED = parseGrammar('([^"\\\\]|\\\\(["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*');
const WORD = parseGrammar('[^ "\\\\\\t|,;<>]+');
const EMPTY = exactly(EMPTY_VALUE);
const QUOTED_ANYTHING = sequence(exactly('"'), ANYTHING, exactly('"'));

export function segmentsOf(
  catalog: Catalog,
  tokens: readonly Token[],
  allowance: Allowance,
  escaping: Escaping,
): Segment[] {
  return tokens.map((token) =>
    token.kind === 'literal'
      ? { name: undefined, grammar: exactly(token.text) }
      : { name: token.name, grammar: valueGrammar(shapeOf(catalog, token.name), allowance, escaping) },
  );
}

/** The texts that a value may be printed as. Grammars are kept, so that the same one has the same sets of signs. */
function valueGrammar(shape: Shape | undefined, allowance: Allowance, escaping: Escaping): Grammar {
  if (!shape) return allowance === 'loose' ? ANYTHING : EMPTY;
  if (allowance === 'loose') return shape.free ? ANYTHING : choice(expectedGrammar(shape.pattern), WORD);
  if (allowance === 'expected' || !shape.free) return expectedGrammar(shape.pattern);
  if (shape.pattern.startsWith('"')) return choice(QUOTED_ANYTHING, EMPTY);
  return escaping === 'json' ? ESCAPED : ANYTHING;
}

const expectedGrammar = keepPerText((pattern) => choice(parseGrammar(pattern), EMPTY));

const wholePattern = keepPerText((pattern) => new RegExp(`^(?:${pattern})$`));

/** Whether a printed value has the shape that is expected of its variable, or is empty. */
export function isExpected(catalog: Catalog, name: string, printed: string): boolean {
  if (printed === EMPTY_VALUE) return true;
  const pattern = shapeOf(catalog, name)?.pattern;
  return pattern !== undefined && wholePattern(pattern).test(printed);
}
