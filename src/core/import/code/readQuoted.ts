import { readEscape, type Escapes } from './escapes.ts';
import { findHoleEnd } from './holes.ts';
import type { Part, StringLiteral } from './language.ts';

/** How one kind of string is written. */
export interface Quoting {
  /** The mark that closes it. */
  readonly quote: string;
  readonly escapes?: Escapes;
  /** May hold line breaks. */
  readonly multiline?: boolean;
  /** What opens an expression inside, up to the `}` that fits: `${`, `{`. */
  readonly hole?: readonly string[];
  /** Doubled or otherwise escaped marks, and what they stand for: `{{` for `{`. */
  readonly doubled?: Readonly<Record<string, string>>;
}

/**
 * Reads a string; `at` is behind its opening mark. One that does not end is empty and reaches to the end of its
 * line or of the text, so that no text is read more than once.
 */
export function readQuoted(text: string, at: number, quoting: Quoting): StringLiteral {
  const { quote, escapes, multiline = false, hole = [], doubled = {} } = quoting;
  const doubles = Object.keys(doubled);
  const parts: Part[] = [];
  let run = '';
  let i = at;
  while (i < text.length) {
    const double = doubles.find((mark) => text.startsWith(mark, i));
    if (double !== undefined) {
      run += doubled[double] ?? '';
      i += double.length;
      continue;
    }
    if (text.startsWith(quote, i)) return { to: i + quote.length, parts: [...parts, run] };
    const char = text[i] ?? '';
    if (char === '\\' && escapes) {
      const escape = readEscape(text, i, escapes);
      run += escape.text;
      i = escape.to;
      continue;
    }
    if ((char === '\n' || char === '\r') && !multiline) break;
    const opening = hole.find((mark) => text.startsWith(mark, i));
    const end = opening === undefined ? undefined : findHoleEnd(text, i + opening.length);
    if (opening !== undefined && end !== undefined) {
      // Directives (`%{ if … }`) are no values: their mark comes along and names them.
      parts.push(run, { from: opening === '%{' ? i : i + opening.length, to: end });
      run = '';
      i = end + 1;
      continue;
    }
    run += char;
    i++;
  }
  return { to: i, parts: [''] };
}
