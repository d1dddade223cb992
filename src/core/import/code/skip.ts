import { unknown, type Value } from '../values/value.ts';
import type { Read, Source } from './source.ts';

const CLOSING = [',', ';', ')', ']', '}'];

/** Steps over the rest of an expression, which stays as it is written. */
export function skip(source: Source, at: number, from = at): Read {
  const { tokens, language } = source;
  const group = tokens[at]?.group ?? -1;
  let next = from;
  for (; next < tokens.length; next++) {
    const token = tokens[next];
    if (!token || --source.state.steps < 0) break;
    if (token.group === group && token.kind === 'mark' && CLOSING.includes(token.text)) break;
    const closesGroup = token.kind === 'mark' && ')]}'.includes(token.text);
    if (closesGroup && token.group < group) break;
    if (next > at && token.group === group && token.startsLine && language.endsAtLine) break;
  }
  next = Math.max(next, at + 1);
  return { value: spanOf(source, at, next), next };
}

/** What stands between two tokens, as it is written. */
export function spanOf({ text, tokens }: Source, at: number, next: number): Value {
  const from = tokens[at]?.from ?? text.length;
  return unknown(text.slice(from, Math.min(tokens[next - 1]?.to ?? text.length, from + 200)));
}
