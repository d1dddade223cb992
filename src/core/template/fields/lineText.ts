import type { QuoteStyle, Range } from './fields.ts';

/** Divides a line at a delimiter. White space around the columns belongs to none of them. */
export interface LineCut {
  readonly delimiter: string;
  readonly quotes: QuoteStyle;
}

/** A time has a colon and no key before it. */
const REST = String.raw`[\p{L}\p{M}\p{N}_.-]*`;
const KEY = String.raw`(?:"[\p{L}\p{N}_]${REST}"|[\p{L}\p{N}_]${REST})`;
const COLON_KEY = String.raw`(?:"[\p{L}_]${REST}"|[\p{L}_]${REST})`;
const LONGEST_KEY = 100;
const PAIR = new RegExp(String.raw`^(?:(${KEY})\s?=(?!=)\s?|(${COLON_KEY})\s?:(?!//)\s?)`, 'u');
const KEY_ALONE = new RegExp(`^${KEY}$`, 'u');
const KEY_AND_SIGN = new RegExp(String.raw`^(?:${KEY}\s?=|${COLON_KEY}\s?:)$`, 'u');

/**
 * The columns of a line, but not cut inside quotes or brackets; runs of spaces count as one where the delimiter is a
 * space. Undefined where a quote or bracket is never closed.
 */
export function splitLine(text: string, { delimiter, quotes }: LineCut): Range[] | undefined {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const columns: Range[] = [];
  let from = delimiter === ' ' ? start : 0;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    const single = char === "'" ? endOfSingleQuotes(text, from, at, delimiter) : undefined;
    if (single !== undefined) {
      at = single;
    } else if (char === '"' || char === '[') {
      const closing = char === '"' ? endOfQuotes(text, at, quotes) : text.indexOf(']', at);
      if (closing < 0 || closing >= end) return undefined;
      at = closing;
    } else if (char === delimiter && !(delimiter === ' ' && isInPair(text, from, at))) {
      columns.push(trimmed(text, from, at));
      if (delimiter === ' ') while (text[at + 1] === ' ') at++;
      from = at + 1;
    }
  }
  // After a last sign no column is begun.
  if (from < end || columns.length === 0) columns.push(trimmed(text, from, Math.max(from, end)));
  return columns;
}

/** Single quotes around a whole column or the value of a pair; elsewhere the sign is an apostrophe. */
function endOfSingleQuotes(text: string, from: number, at: number, delimiter: string): number | undefined {
  if (!/(?:^|[=:])\s*$/.test(text.slice(from, at).slice(-LONGEST_KEY))) return undefined;
  const closing = text.indexOf("'", at + 1);
  const next = text.charAt(closing + 1);
  return closing > 0 && (next.trim() === '' || next === delimiter) ? closing : undefined;
}

/** Where the quotes that begin at an offset end; a doubled quote begins the next ones, which comes to the same. */
function endOfQuotes(text: string, from: number, style: QuoteStyle): number {
  for (let at = from + 1; at < text.length; at++) {
    if (style === 'backslash' && text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return -1;
}

/** `key: value` and `key = value` are one column of a line with spaces between its columns. */
function isInPair(text: string, from: number, at: number): boolean {
  if (at - from > LONGEST_KEY) return false;
  const begun = text.slice(from, at);
  const rest = text.slice(at + 1, at + 1 + LONGEST_KEY);
  if (KEY_AND_SIGN.test(begun)) return !PAIR.test(rest);
  return KEY_ALONE.test(begun) && /^(?:=(?!=)|:(?!\/\/)\s)/.test(rest);
}

export interface Pair {
  readonly key: Range;
  readonly valueFrom: number;
}

/** A key at the beginning of a column, without its quotes, and where its value begins. Undefined where there is none. */
export function findPair(column: string): Pair | undefined {
  const match = PAIR.exec(column);
  const key = match?.[1] ?? match?.[2];
  if (!match || key === undefined) return undefined;
  const quote = key.startsWith('"') ? 1 : 0;
  return { key: { from: quote, to: key.length - quote }, valueFrom: match[0].length };
}

const CONTROLS: Readonly<Record<string, string>> = { '\n': 'n', '\t': 't', '\r': 'r' };

/** Escapes a text for the inside of quotes. CSV has no way to say a line break, which becomes a space. */
export function escapeQuoted(text: string, style: QuoteStyle): string {
  if (style === 'doubled') return text.replace(/[\n\r]+/g, ' ').replaceAll('"', '""');
  return text.replace(/["\\\n\t\r]/g, (char) => `\\${CONTROLS[char] ?? char}`);
}

/** Undoes `escapeQuoted`. */
export function unescapeQuoted(text: string, style: QuoteStyle): string {
  if (style === 'doubled') return text.replaceAll('""', '"');
  return text.replace(/\\(.)/g, (_, char: string) => ({ n: '\n', t: '\t', r: '\r' })[char] ?? char);
}

/** The style of a line: the one of CSV unless spaces divide it or it consists of pairs. */
export function quoteStyleOf(delimiter: string, hasPairs: boolean): QuoteStyle {
  return hasPairs || delimiter === ' ' ? 'backslash' : 'doubled';
}

/** A range without the white space at its ends. */
export function trimmed(text: string, from: number, to: number): Range {
  const written = text.slice(from, to);
  const start = from + written.length - written.trimStart().length;
  return { from: Math.min(start, to), to: Math.max(Math.min(start, to), from + written.trimEnd().length) };
}
