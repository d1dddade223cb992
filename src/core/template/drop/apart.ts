import { parse, type Template } from '../parse.ts';
import type { Token } from '../token.ts';

/**
 * A text that is to stand at an offset, with a space wherever a variable of it, or one beside it, would run into what
 * stands there: into another variable, or into letters that its name would take in.
 */
export function apart({ tokens }: Template, at: number, text: string): string {
  const own = parse(text).tokens;
  const before = tokens.find((token) => token.to === at);
  const after = tokens.find((token) => token.from === at);
  const cut = tokens.find((token) => token.from < at && at < token.to);
  const next = (cut ?? after)?.text.slice(cut ? at - cut.from : 0) ?? '';
  const startsOn = isVariable(before) && (isVariable(own[0]) || /^[\w.-]/.test(text));
  const runsOn = isVariable(own.at(-1)) && (/^[\w.-]/.test(next) || isVariable(after));
  return `${startsOn ? ' ' : ''}${text}${runsOn ? ' ' : ''}`;
}

function isVariable(token: Token | undefined): boolean {
  return token?.kind === 'variable';
}
