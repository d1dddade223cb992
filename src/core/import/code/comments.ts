import type { Range, Token } from './lex.ts';
import { isMark } from './lex.ts';

/** What makes a comment at its start and at its lines. */
const MARKS = /^[ \t]*(?:\/\/[/!]?|\/\*+!?|#+!?|\*+\/?)|\*+\/$/gm;

/** A text of the same length that has nothing but the words of its comments, each at its place. */
export function commentsOf(text: string, comments: readonly Range[], docStrings: readonly Range[]): string {
  const ranges = [...comments, ...docStrings].toSorted(([a], [b]) => a - b);
  let kept = '';
  for (const [from, to] of ranges) {
    if (from < kept.length) continue;
    const words = text.slice(from, to).replace(MARKS, (mark) => ' '.repeat(mark.length));
    kept += blank(text.slice(kept.length, from)) + words;
  }
  return kept + blank(text.slice(kept.length));
}

const blank = (text: string) => text.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length));

/** Strings over several lines that are statements of their own, without their quotes: docstrings. */
export function findDocStrings(text: string, tokens: readonly Token[]): readonly Range[] {
  return tokens.flatMap((token, i): readonly Range[] => {
    const quotes =
      token.kind === 'string' ? /^(?:"""|''')/.exec(text.slice(token.from, token.from + 3)) : null;
    const before = tokens[i - 1];
    const isStatement =
      token.startsLine && token.group === -1 && (i === 0 || isMark(before, ':', ')') || before?.startsLine);
    const after = tokens[i + 1];
    return quotes && isStatement && tokens.length > 1 && (!after || after.startsLine)
      ? [[token.from + 3, token.to - 3]]
      : [];
  });
}
