import { isMark, type Token } from './lex.ts';
import type { Source } from './source.ts';
import { surroundings } from './surroundings.ts';

/** What an expression begins behind, in the brackets that it stands in. */
const BEFORE = [',', ';', '=', ':', ':=', '=>', '+=', '...', '{', '}'];
const WORDS_BEFORE = ['return', 'yield', 'in', 'puts', 'echo', 'print', 'else', 'export'];

/** How far back the start of an expression is looked for, in tokens of the same brackets. */
const MAX_BACK = 200;

/** Where the expressions begin that a token stands in, outermost first, and within each the longest first. */
export function createStartFinder(source: Source): (at: number) => readonly number[] {
  /** Those at brackets, which many tokens stand in. */
  const atBrackets = new Map<number, readonly number[]>();
  const startsAt = (group: number) => {
    const starts = atBrackets.get(group) ?? startsIn(source, group);
    atBrackets.set(group, starts);
    return starts;
  };
  return (at) => {
    const groups = surroundings(source, at).map(({ group }) => group);
    return [...new Set([...groups.toReversed().flatMap(startsAt), ...startsIn(source, at), at])];
  };
}

/** Where an expression may begin that goes on over a token, in the same brackets. */
function startsIn({ tokens, language }: Source, at: number): readonly number[] {
  const group = tokens[at]?.group ?? -1;
  let ternary: number | undefined;
  let i = at;
  for (let steps = 0; steps < MAX_BACK; steps++) {
    const before = tokens[i - 1];
    if (!before || i - 1 === group) break;
    const isLine =
      language.endsAtLine && group === -1 && tokens[i]?.startsLine && !isMark(tokens[i], ...language.members);
    if (isLine) break;
    if (isMark(before, ':') && hasQuestion(tokens, i - 1, group)) ternary ??= i;
    else if (isMark(before, ...BEFORE)) break;
    if (before.kind === 'word' && WORDS_BEFORE.includes(before.text)) break;
    const closes = isMark(before, ')', ']') && before.group >= 0 && tokens[before.group];
    i = closes ? before.group : i - 1;
  }
  return ternary === undefined ? [i] : [i, ternary];
}

/** Whether a `:` belongs to a `?` before it. */
function hasQuestion(tokens: readonly Token[], at: number, group: number): boolean {
  for (let i = at - 1; i > Math.max(group, at - MAX_BACK); i--) {
    if (tokens[i]?.group !== group) continue;
    if (isMark(tokens[i], '?')) return true;
    if (isMark(tokens[i], ',', ';', '=', '{')) return false;
  }
  return false;
}
