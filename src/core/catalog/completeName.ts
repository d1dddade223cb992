import type { Range } from './search/nameRanges.ts';

/** A name that goes on as what was typed begins. */
export interface NameMatch {
  /** Where the letters that were typed stand in the name; empty where nothing telling was typed yet. */
  readonly range: Range | undefined;
  /** Lower is better: the beginning of the name, of its last part, of a word in it, anywhere. */
  readonly rank: number;
}

/**
 * How a name answers what was typed behind `$`, with or without `context.`: `con` may begin `context.` as well
 * as a name, so names that begin with it come first and all others follow. Undefined where it does not answer.
 */
export function completeName(name: string, typed: string): NameMatch | undefined {
  const query = typed.replace(/^context\./, '').toLowerCase();
  const isPrefixOnly = !typed.startsWith('context.') && 'context.'.startsWith(query);
  const at = query === '' ? -1 : bestPlace(name, query);
  if (at < 0) return query === '' || isPrefixOnly ? { range: undefined, rank: 9 } : undefined;
  return { range: { from: at, to: at + query.length }, rank: rankOf(name, at) };
}

function bestPlace(name: string, query: string): number {
  const text = name.toLowerCase();
  const last = name.lastIndexOf('.') + 1;
  if (text.startsWith(query)) return 0;
  if (text.startsWith(query, last)) return last;
  let best = -1;
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    if (startsWord(name, at)) return at;
    if (best < 0) best = at;
  }
  return best;
}

function rankOf(name: string, at: number): number {
  if (at === 0) return 0;
  if (at === name.lastIndexOf('.') + 1) return 1;
  return startsWord(name, at) ? 2 : 3;
}

const startsWord = (name: string, at: number): boolean =>
  /[A-Z]/.test(name.charAt(at)) || name.charAt(at - 1) === '.';
