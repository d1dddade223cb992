import { parse } from '../parse.ts';

/** The names of the variables in a text, sorted. */
export function namesIn(text: string): string[] {
  return parse(text)
    .tokens.flatMap((token) => (token.kind === 'variable' ? token.name : []))
    .sort();
}
