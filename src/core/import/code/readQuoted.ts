import type { Text } from '../../text.ts';
import { readEscape, type Escapes } from './escapes.ts';
import { findHoleEnd } from './holes.ts';
import type { Part, StringLiteral } from './language.ts';

/** How one kind of string is written. */
export interface Quoting {
  /** The mark that closes it. */
  readonly quote: string;
  /** What opens brackets inside, each of which the closing mark closes first. */
  readonly nested?: string;
  readonly escapes?: Escapes;
  /** May hold line breaks. */
  readonly multiline?: boolean;
  /** What opens an expression inside, up to the bracket that fits: `${`, `{`, `\(`. */
  readonly hole?: readonly string[];
  /** Sticky; a variable inside that needs no brackets: `$name`. The group is what is evaluated. */
  readonly variable?: RegExp;
  /** Doubled or otherwise escaped marks, and what they stand for: `{{` for `{`. */
  readonly doubled?: Readonly<Record<string, string>>;
}

/** Languages that know `$name` in strings would put a variable there. */
const KEPT: Text = {
  en: 'This language would replace `$context` with the value of a variable of that name. Here, `$context` is kept.',
  ko: '이 언어에서는 `$context` 부분이 같은 이름의 변수 값으로 바뀌지만 여기서는 `$context`를 그대로 두었습니다.',
};

/**
 * Reads a string; `at` is behind its opening mark. One that does not end is empty and reaches to the end of its
 * line or of the text, so that no text is read more than once.
 */
export function readQuoted(text: string, at: number, quoting: Quoting): StringLiteral {
  const { quote, nested, escapes, multiline = false, hole = [], variable, doubled = {} } = quoting;
  const doubles = Object.keys(doubled);
  const parts: Part[] = [];
  let note: Text | undefined;
  let run = '';
  let depth = 0;
  let i = at;
  while (i < text.length) {
    const double = doubles.find((mark) => text.startsWith(mark, i));
    if (double !== undefined) {
      run += doubled[double] ?? '';
      i += double.length;
      continue;
    }
    if (text[i] === nested) depth++;
    else if (text.startsWith(quote, i) && depth-- === 0)
      return { to: i + quote.length, parts: [...parts, run], ...(note && { note }) };
    const char = text[i] ?? '';
    const opening = hole.find((mark) => text.startsWith(mark, i));
    const brackets = opening?.endsWith('(') ? '()' : '{}';
    const end = opening === undefined ? undefined : findHoleEnd(text, i + opening.length, brackets);
    if (opening !== undefined && end !== undefined) {
      // Directives (`%{ if … }`) are no values: their mark comes along and names them.
      parts.push(run, { from: opening === '%{' ? i : i + opening.length, to: end });
      run = '';
      i = end + 1;
      continue;
    }
    if (char === '\\' && escapes) {
      const escape = readEscape(text, i, escapes);
      run += escape.text;
      i = escape.to;
      continue;
    }
    if ((char === '\n' || char === '\r') && !multiline) break;
    if (variable && char === '$') {
      variable.lastIndex = i;
      const [written = '', name = written] = variable.exec(text) ?? [];
      if (/^\$?context$/.test(name)) note = KEPT;
      else if (written !== '') {
        const to = i + written.length;
        parts.push(run, { from: to - name.length, to });
        run = '';
        i = to;
        continue;
      }
    }
    run += char;
    i++;
  }
  return { to: i, parts: [''], isOdd: true };
}
