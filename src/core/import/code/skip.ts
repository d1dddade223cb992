import { shorten, unknown, type Value } from '../values/value.ts';
import { isMark, type Token } from './lex.ts';
import type { Read, Source } from './source.ts';

const CLOSING = [',', ';', ')', ']', '}'];

/** Steps over the rest of an expression, which stays as it is written. */
export function skip(source: Source, at: number, from = at): Read {
  const { tokens } = source;
  const group = tokens[at]?.group ?? -1;
  let next = from;
  for (; next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || --source.state.steps < 0) break;
    if (token.group === group && isMark(token, ...CLOSING)) break;
    if (token.group < group && isMark(token, ')', ']', '}')) break;
    if (next > at && token.group === group && isNewLine(source, token)) break;
  }
  next = Math.max(next, at + 1);
  return { value: spanOf(source, at, next), next };
}

/** Whether an expression ends before a token, as it begins a line. */
export function isNewLine({ language, tokens }: Source, token: Token): boolean {
  if (!token.startsLine || !language.endsAtLine) return false;
  const opening = tokens[token.group];
  return !isMark(opening, '(', '[') && !(language.hasWordOperators && isMark(opening, '{'));
}

/** What stands between two tokens, as it is written. */
export const spanOf = (source: Source, at: number, next: number): Value => unknown(sliceAt(source, at, next));

export const writtenAt = (source: Source, at: number, next: number): string =>
  shorten(sliceAt(source, at, next));

function sliceAt({ text, tokens }: Source, at: number, next: number): string {
  const from = tokens[at]?.from ?? text.length;
  return text.slice(from, Math.min(tokens[next - 1]?.to ?? text.length, from + 200));
}
