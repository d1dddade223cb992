import type { Catalog } from '../catalog/catalog.ts';
import { shapeOf } from '../catalog/shapes.ts';
import { createAlphabet } from '../read/alphabet.ts';
import { createAutomaton, type Automaton } from '../read/automaton.ts';
import { findAmbiguity } from '../read/findAmbiguity.ts';
import { parseGrammar } from '../read/grammar.ts';
import { segmentsOf } from '../read/segments.ts';
import type { Token } from '../template/token.ts';

/**
 * A regular expression for the whole lines of a template, in pieces. It holds no backslash, so that the same text can
 * stand in SQL, a shell, Java and Logs Insights, and no slash, which ends it in Logs Insights.
 */
export interface LinePattern {
  readonly pieces: readonly PatternPiece[];
  /** No value that somebody outside of AWS chooses can make it read a line wrongly; such a line does not fit at all. */
  readonly isProof: boolean;
}

interface PatternPiece {
  /** The name of the variable; undefined for literal text. */
  readonly name: string | undefined;
  readonly pattern: string;
}

/** `confused`: a line can be read in two ways; `break`: the template has a line break. */
export type NoPattern = 'confused' | 'break';

/** How much a value from outside may hold: anything, or anything up to the next sign of the template. */
type Width = 'wide' | 'narrow';

/**
 * The pattern under which each line is read in one way, proved as the decoder proves its own: by running the automata
 * side by side. The wide one is preferred, since it reads every value.
 */
export function findLinePattern(catalog: Catalog, tokens: readonly Token[]): LinePattern | NoPattern {
  if (tokens.some(({ kind, text }) => kind === 'literal' && /[\n\r]/.test(text))) return 'break';
  const alphabet = createAlphabet(
    tokens.map((token) => (token.kind === 'literal' ? token.text : '')).join(''),
  );
  const possible = createAutomaton(segmentsOf(catalog, tokens, 'possible', 'raw'), alphabet);
  for (const width of ['wide', 'narrow'] as const) {
    const pieces = tokens.map((token, i) => pieceOf(catalog, token, tokens[i + 1], width));
    const segments = pieces.map(({ name, pattern }) => ({ name, grammar: parseGrammar(spellDots(pattern)) }));
    const own = createAutomaton(segments, alphabet);
    if (isUnique(own, own)) return { pieces, isProof: isUnique(own, possible) };
    // Without values from outside both are the same.
    if (!tokens.some((token) => token.kind === 'variable' && isFree(catalog, token.name))) break;
  }
  return 'confused';
}

/** `groupOf` gives the name of the group that a variable is captured in, if any; each is captured where it first stands. */
export function printPattern({ pieces }: LinePattern, groupOf: (name: string) => string | undefined): string {
  const done = new Set<string>();
  const printed = pieces.map(({ name, pattern }) => {
    if (name === undefined) return pattern;
    const group = done.has(name) ? undefined : groupOf(name);
    done.add(name);
    return group === undefined ? `(?:${pattern})` : `(${group}${pattern})`;
  });
  return `^${printed.join('')}$`;
}

const isUnique = (a: Automaton, b: Automaton) => findAmbiguity(a, b).kind === 'unique';

function isFree(catalog: Catalog, name: string): boolean {
  const shape = shapeOf(catalog, name);
  return !shape || shape.free === true;
}

function pieceOf(catalog: Catalog, token: Token, next: Token | undefined, width: Width): PatternPiece {
  if (token.kind === 'literal') return { name: undefined, pattern: escapeLiteral(token.text) };
  const { name } = token;
  const shape = shapeOf(catalog, name);
  const inner = inPieces(shape?.pattern ?? '-');
  if (!isFree(catalog, name)) return { name, pattern: `${inner}|-` };
  if (width === 'wide' || !next) return { name, pattern: '.+' };
  if (next.kind === 'variable') return { name, pattern: `${inner}|-` };
  const rest = `[^${classSign(next.text.charAt(0))}]+`;
  if (shape?.pattern.startsWith('"')) return { name, pattern: '"[^"]*"|-' };
  // The route of a backend call has a space in it.
  return { name, pattern: name === 'routeKey' ? `[A-Z]+ .@connections.[{]connectionId[}]|${rest}` : rest };
}

/** A text as a pattern. What cannot stand in it without a backslash, or not alike in every engine, is any sign. */
function escapeLiteral(text: string): string {
  return text
    .replace(/[\\^/[\]]/g, '\u0000')
    .replace(/[.*+?(){}|$]/g, '[$&]')
    .replaceAll('\u0000', '.');
}

/** In a class that begins with `^`. What would end or escape it is left to all others. */
const classSign = (sign: string) => (/[\\[\]^/&-]/.test(sign) ? ' ' : sign);

/** A pattern of the catalog without backslashes, slashes and groups that capture. It may fit more, never less. */
function inPieces(pattern: string): string {
  return pattern
    .replace(
      /\[(\^?)([^\]]*)\]/g,
      (_, not: string, signs: string) => `[${not}${openClass(signs, not !== '')}]`,
    )
    .replace(/\\(.)/g, '[$1]')
    .replaceAll('(', '(?:')
    .replace(/\/(?![^[]*\])/g, '.');
}

function openClass(signs: string, negated: boolean): string {
  const plain = signs.replace(/\\\\|\\t/g, '');
  // A range from the dot reaches over the slash to the first digit.
  return negated ? plain : plain.replace('/', '.-0');
}

/** What a dot and a group without capture mean, in the syntax of grammars. */
function spellDots(pattern: string): string {
  return pattern.replaceAll('(?:', '(').replace(/\.(?![^[]*\])/g, '[^]');
}
