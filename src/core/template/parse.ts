import type { Token } from './token.ts';

/** A template and its tokens. `source` is the document itself; nothing is lost or added. */
export interface Template {
  readonly source: string;
  readonly tokens: readonly Token[];
}

/**
 * A variable reaches as far as its name can: letters, digits, `_`, `.` and `-`, so that `identity.userAgent`
 * is never `identity.user` and the text `Agent`. That a trailing `.` or `-` belongs to the name is how an
 * emulator reads it; AWS does not document the boundary (unverified). A `$context` that runs on in a letter
 * is ordinary text.
 */
const VARIABLE = /\$context(?:\.([A-Za-z0-9_.-]*)|(?![A-Za-z0-9_]))/g;

/** Reads any string as a template. Never throws: what is not a variable is literal text. */
export function parse(source: string): Template {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of source.matchAll(VARIABLE)) {
    if (match.index > end) tokens.push(literal(source, end, match.index));
    const to = match.index + match[0].length;
    tokens.push({ kind: 'variable', from: match.index, to, text: match[0], name: match[1] ?? '' });
    end = to;
  }
  if (end < source.length) tokens.push(literal(source, end, source.length));
  return { source, tokens };
}

/** Writes a template back: the exact text that was parsed. */
export function print(template: Template): string {
  return template.tokens.map((token) => token.text).join('');
}

/** The text of a variable as it stands in a template. */
export function variableText(name: string): string {
  return `$context.${name}`;
}

/** The names of the variables in a text, sorted. */
export function namesIn(text: string): string[] {
  return parse(text)
    .tokens.flatMap((token) => (token.kind === 'variable' ? token.name : []))
    .sort();
}

function literal(source: string, from: number, to: number): Token {
  return { kind: 'literal', from, to, text: source.slice(from, to) };
}
