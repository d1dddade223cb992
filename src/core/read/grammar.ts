import { keepPerText } from '../memoize.ts';

/** A set of UTF-16 code units. */
export interface Signs {
  readonly codes: ReadonlySet<number>;
  /** All but these. */
  readonly negated: boolean;
}

/** A set of texts, as a regular expression. */
export type Grammar =
  | { readonly kind: 'sign'; readonly signs: Signs }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Grammar[] }
  | { readonly kind: 'repeat' | 'optional'; readonly part: Grammar };

const signsOf = (text: string, negated = false): Grammar => ({
  kind: 'sign',
  signs: { codes: new Set(Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))), negated },
});

export const sequence = (...parts: readonly Grammar[]): Grammar => ({ kind: 'sequence', parts });
export const choice = (...parts: readonly Grammar[]): Grammar => ({ kind: 'choice', parts });
const repeat = (part: Grammar): Grammar => ({ kind: 'repeat', part });
const optional = (part: Grammar): Grammar => ({ kind: 'optional', part });

const single = keepPerText((sign) => signsOf(sign));

/** Exactly this text. */
export const exactly = (text: string): Grammar => ({
  kind: 'sequence',
  parts: Array.from({ length: text.length }, (_, i) => single(text.charAt(i))),
});

/** Any text, the empty one too. */
export const ANYTHING: Grammar = optional(repeat(signsOf('', true)));

/**
 * Reads the part of the syntax of regular expressions that the shapes of the catalog use: signs, `\` before a sign,
 * `\t`, classes with ranges, groups, `|`, `+`, `*`, `?` and `{n}`. Throws for a pattern that is not closed.
 */
export function parseGrammar(pattern: string): Grammar {
  let at = 0;
  const next = (): string => {
    const sign = pattern.charAt(at++);
    if (sign === '') throw new Error(`Not closed: ${pattern}`);
    if (sign !== '\\') return sign;
    const escaped = pattern.charAt(at++);
    if (escaped === '') throw new Error(`Not closed: ${pattern}`);
    return escaped === 't' ? '\t' : escaped;
  };
  const parseClass = (): Grammar => {
    const negated = pattern[at] === '^';
    if (negated) at++;
    let signs = '';
    while (pattern[at] !== ']') {
      const from = next();
      const isRange = pattern[at] === '-' && pattern[at + 1] !== ']';
      if (isRange) at++;
      const to = isRange ? next() : from;
      for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++)
        signs += String.fromCharCode(code);
    }
    at++;
    return signsOf(signs, negated);
  };
  const parseOne = (): Grammar => {
    if (pattern[at] === '[') {
      at++;
      return parseClass();
    }
    if (pattern[at] !== '(') return single(next());
    at++;
    const group = parseChoice();
    if (next() !== ')') throw new Error(`Not closed: ${pattern}`);
    return group;
  };
  const parseTimes = (part: Grammar): Grammar => {
    const times = /^\{(\d+)\}/.exec(pattern.slice(at));
    if (times) {
      at += times[0].length;
      return sequence(...Array<Grammar>(Number(times[1])).fill(part));
    }
    const sign = pattern.charAt(at);
    if (sign === '' || !'+*?'.includes(sign)) return part;
    at++;
    if (sign === '?') return optional(part);
    return sign === '+' ? repeat(part) : optional(repeat(part));
  };
  const parseChoice = (): Grammar => {
    const ways: Grammar[] = [];
    let parts: Grammar[] = [];
    while (at < pattern.length && pattern[at] !== ')') {
      if (pattern[at] !== '|') {
        parts.push(parseTimes(parseOne()));
        continue;
      }
      at++;
      ways.push(sequence(...parts));
      parts = [];
    }
    ways.push(sequence(...parts));
    return ways.length === 1 && ways[0] ? ways[0] : choice(...ways);
  };
  return parseChoice();
}
