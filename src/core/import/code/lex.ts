import { matchFrom } from '../matchFrom.ts';
import { TooMuch } from '../tooMuch.ts';
import type { Language, StringLiteral } from './language.ts';

export interface Token {
  readonly kind: 'string' | 'word' | 'number' | 'mark' | 'pattern';
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly literal: StringLiteral | undefined;
  /** Index of the token that opened the brackets around it; -1 outside all. */
  readonly group: number;
  /** A line break stands before it. */
  readonly startsLine: boolean;
}

export type Range = readonly [from: number, to: number];

/** A text in its tokens. */
export interface Lexed {
  readonly tokens: readonly Token[];
  readonly comments: readonly Range[];
}

const SPACE = /[ \t\f\v\u00a0\ufeff\u2028\u2029]+/y;
const NUMBER = /\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const MARK = /===|!==|\?\?=|\|\|=|\?->|=>|:=|==|!=|<=|>=|&&|\|\||\?\?|\?\.|\.\.\.|\*\*|::|->|<<|\+=|=~|[^]/y;
const PATTERN = /\/(?:[^\\/\r\n[]|\\.|\[(?:[^\]\\\r\n]|\\.)*\])+\/[a-z]*/y;

/** More than any code has in a text that is looked through. */
const MAX_TOKENS = 80_000;

/** Brackets deeper than this are no brackets, so that looking through all that are around a place stays quick. */
const MAX_OPEN = 200;

/** Reads any text as code of a language: what is nothing else is a mark of one character. Throws only `TooMuch`. */
export function lex(text: string, language: Language, start = 0, end = text.length): Lexed {
  const tokens: Token[] = [];
  const comments: Range[] = [];
  const open: number[] = [];
  let startsLine = true;
  let bodyEnd = 0;
  let at = start;
  while (at < end) {
    if (tokens.length >= MAX_TOKENS) throw new TooMuch();
    if (text[at] === '\n' || text[at] === '\r') {
      startsLine = true;
      at = Math.max(at + 1, text[at] === '\n' ? bodyEnd : 0);
      continue;
    }
    const skipped = skipAt(text, at, language);
    if (skipped > 0) {
      const isContinued = text[at] === '\\';
      if (text.slice(at, at + skipped).includes('\n') && !isContinued) startsLine = true;
      if ('/#'.includes(text[at] ?? ' ')) comments.push([at, at + skipped]);
      at += skipped;
      continue;
    }
    const group = open.at(-1) ?? -1;
    const { kind, to, literal } = readToken(text, at, language, tokens.at(-1));
    // Every token has the same shape, which makes all that reads them quick.
    const written = kind === 'string' ? '' : text.slice(at, to);
    const token: Token = { kind, from: at, to, text: written, literal, group, startsLine };
    if (token.kind === 'mark') {
      if ('([{'.includes(token.text) && open.length < MAX_OPEN) open.push(tokens.length);
      else if (')]}'.includes(token.text)) open.pop();
    }
    tokens.push(token);
    startsLine = false;
    bodyEnd = Math.max(bodyEnd, token.literal?.bodyEnd ?? 0);
    at = token.to;
  }
  return { tokens, comments };
}

/** Length of the white space or comment at an offset. Looking at the first character spares most of the work. */
function skipAt(text: string, at: number, language: Language): number {
  const code = text.charCodeAt(at);
  if (code === 0x20 || code === 0x09) return 1;
  if (code > 0x7e || code < 0x20) return matchAt(SPACE, text, at);
  return code === 0x2f || code === 0x23 || code === 0x5c ? matchAt(language.comment, text, at) : 0;
}

function readToken(
  text: string,
  at: number,
  language: Language,
  before: Token | undefined,
): Pick<Token, 'kind' | 'to' | 'literal'> {
  const literal = language.readString(text, at);
  if (literal) return { kind: 'string', to: literal.to, literal };
  const word = matchAt(language.word, text, at);
  if (word > 0) return { kind: 'word', to: at + word, literal };
  const number = matchAt(NUMBER, text, at);
  if (number > 0) return { kind: 'number', to: at + number, literal };
  const mayBePattern = language.hasPatterns && text[at] === '/' && '(,=:'.includes(before?.text ?? '(');
  const pattern = mayBePattern ? matchAt(PATTERN, text, at) : 0;
  if (pattern > 0) return { kind: 'pattern', to: at + pattern, literal };
  return { kind: 'mark', to: at + matchAt(MARK, text, at), literal };
}

/** Length of what a sticky pattern finds at an offset; 0 where it finds nothing. */
const matchAt = (pattern: RegExp, text: string, at: number): number =>
  matchFrom(pattern, text, at)?.[0].length ?? 0;

/** Whether a token is one of these marks. */
export const isMark = (token: Token | undefined, ...marks: readonly string[]): boolean =>
  token?.kind === 'mark' && marks.includes(token.text);
