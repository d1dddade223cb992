import type { Range } from './fieldTree.ts';

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '[': ']' };

/**
 * Divides a line at a delimiter, but not inside quotes or brackets. White space around the columns belongs
 * to none of them; runs of spaces count as one where the delimiter is a space. Undefined where a quote or
 * bracket is never closed.
 */
export function splitLine(text: string, delimiter: string): Range[] | undefined {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const columns: Range[] = [];
  let closing: string | undefined;
  let from = delimiter === ' ' ? start : 0;
  for (let at = from; at < end; at++) {
    const char = text.charAt(at);
    if (closing !== undefined) {
      if (char === closing) closing = undefined;
    } else if (CLOSING[char] !== undefined) {
      closing = CLOSING[char];
    } else if (char === delimiter && !isBehindKey(text, from, at, delimiter)) {
      columns.push(trimmed(text, from, at));
      if (delimiter === ' ') while (text[at + 1] === ' ') at++;
      from = at + 1;
    }
  }
  if (closing !== undefined) return undefined;
  columns.push(trimmed(text, from, Math.max(from, end)));
  return columns;
}

/** `key: value` is one column of a line with spaces between its columns. */
function isBehindKey(text: string, from: number, at: number, delimiter: string): boolean {
  return delimiter === ' ' && text[at - 1] === ':' && /^[A-Za-z_][\w.-]*:$/.test(text.slice(from, at));
}

/** A key at the beginning of a column, and where its value begins. Undefined where there is none. */
export function findPair(
  column: string,
): { readonly keyLength: number; readonly valueFrom: number } | undefined {
  const match = /^([A-Za-z_][\w.-]*)(?:\s?=\s?|:\s?(?!\/\/))/.exec(column);
  if (!match?.[1]) return undefined;
  return { keyLength: match[1].length, valueFrom: match[0].length };
}

/** Escapes a text for the inside of a quoted column. */
export function escapeQuoted(text: string): string {
  return text.replaceAll('"', '""');
}

function trimmed(text: string, from: number, to: number): Range {
  const written = text.slice(from, to);
  const start = from + written.length - written.trimStart().length;
  return { from: Math.min(start, to), to: Math.max(Math.min(start, to), from + written.trimEnd().length) };
}
