import type { Catalog } from '../catalog/catalog.ts';
import type { Escaping } from '../scenarios/render.ts';
import type { Token } from '../template/token.ts';
import { createAlphabet } from './alphabet.ts';
import { createAutomaton, type Automaton } from './automaton.ts';
import { findAmbiguity } from './findAmbiguity.ts';
import { scan } from './scan.ts';
import { segmentsOf, type Allowance } from './segments.ts';
import { namesOf, possibleReadings, readingsToKeep, toValues, type Values } from './values.ts';

/** One line and two sets of values that both print it. The names are those of the template, each once. */
export interface Counterexample {
  readonly line: string;
  readonly names: readonly string[];
  readonly readings: readonly [Values, Values];
}

/** Whether the values of a template can be told from its lines. */
export type Separability =
  /** From every line. */
  | { readonly kind: 'always' }
  /** From every line whose values are as expected, whatever else values may hold. */
  | { readonly kind: 'expected' }
  /** Not from every line whose values are as expected; this one shows it. */
  | { readonly kind: 'never'; readonly counterexample: Counterexample }
  /** Lines must be looked at one by one: other values may print what expected ones do, or the proof was given up. */
  | { readonly kind: 'by-line'; readonly counterexample: Counterexample | undefined };

/** Automata of a template for each allowance, made when they are first asked for. */
export type Automata = (allowance: Allowance) => Automaton;

export function automataOf(catalog: Catalog, tokens: readonly Token[], escaping: Escaping): Automata {
  const alphabet = createAlphabet(
    tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join(''),
  );
  const made = new Map<Allowance, Automaton>();
  return (allowance) => {
    const automaton =
      made.get(allowance) ?? createAutomaton(segmentsOf(catalog, tokens, allowance, escaping), alphabet);
    made.set(allowance, automaton);
    return automaton;
  };
}

/**
 * Proves what can be told from the lines of a template, or of a part of one. At most some tenths of a second for what
 * AWS accepts. `escaping`: how values enter the lines.
 */
export function proveSeparability(
  catalog: Catalog,
  tokens: readonly Token[],
  escaping: Escaping,
  automata = automataOf(catalog, tokens, escaping),
): Separability {
  const expected = automata('expected');
  const possible = automata('possible');
  const among = findAmbiguity(expected, expected);
  if (among.kind === 'ambiguous') {
    const counterexample = check(catalog, expected, among.line, escaping);
    // A repeated variable may have printed two texts in the line that was found.
    return counterexample ? { kind: 'never', counterexample } : { kind: 'by-line', counterexample };
  }
  if (among.kind === 'unknown') return { kind: 'by-line', counterexample: undefined };
  const beside = findAmbiguity(expected, possible);
  if (beside.kind === 'ambiguous')
    return { kind: 'by-line', counterexample: check(catalog, possible, beside.line, escaping) };
  if (beside.kind === 'unknown') return { kind: 'by-line', counterexample: undefined };
  return findAmbiguity(possible, possible).kind === 'unique' ? { kind: 'always' } : { kind: 'expected' };
}

/**
 * Only whether expected values can be confused with each other, which is the first part of the proof: the
 * counterexample, or undefined where there is none or more than `mostPairs` would have to be looked at.
 */
export function findConfusion(
  catalog: Catalog,
  tokens: readonly Token[],
  escaping: Escaping,
  mostPairs?: number,
): Counterexample | undefined {
  const expected = automataOf(catalog, tokens, escaping)('expected');
  const found = findAmbiguity(expected, expected, mostPairs);
  return found.kind === 'ambiguous' ? check(catalog, expected, found.line, escaping) : undefined;
}

function check(
  catalog: Catalog,
  automaton: Automaton,
  line: string,
  escaping: Escaping,
): Counterexample | undefined {
  const { segments } = automaton;
  const names = namesOf(segments);
  const [first, second] = possibleReadings(segments, scan(automaton, line, readingsToKeep(segments)));
  if (!first || !second) return undefined;
  return {
    line,
    names,
    readings: [toValues(catalog, names, first, escaping), toValues(catalog, names, second, escaping)],
  };
}
