import { matchFrom } from '../../matchFrom.ts';
import { concat, stringValue, toText, type Value } from '../../values/value.ts';
import type { Cursor } from '../cursor.ts';
import { endOf } from '../endOf.ts';
import { DOUBLE, SINGLE } from './patterns.ts';

export const VARIABLE = /\$(?:(\w+:)?(\w+)|\{([^}\n]{1,100})\})/y;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  0: '',
  b: '',
  f: '',
  v: '',
  a: '',
};

/** Reads texts between quotes and here-strings; `readExpansion` reads what a dollar sign begins in them. */
export function createTextReader(cursor: Cursor, readExpansion: () => Value) {
  const { text } = cursor;
  return { readText, readHere };

  /** A text between single or double quotes; the cursor is at the first. */
  function readText(): Value {
    if (SINGLE.test(text[cursor.at] ?? '')) return readSingle();
    cursor.at++;
    return readDouble(isDoubleEnd);
  }

  function readSingle(): Value {
    let content = '';
    let start = ++cursor.at;
    for (; cursor.at < text.length; cursor.at++) {
      if (!SINGLE.test(text[cursor.at] ?? '')) continue;
      content += text.slice(start, cursor.at);
      if (!SINGLE.test(text[cursor.at + 1] ?? '')) {
        cursor.at++;
        return stringValue(content);
      }
      start = ++cursor.at;
    }
    cursor.misfits++;
    return stringValue(content + text.slice(start));
  }

  function isDoubleEnd(): boolean {
    return DOUBLE.test(text[cursor.at] ?? '') && !DOUBLE.test(text[cursor.at + 1] ?? '');
  }

  /** Text with escapes and variables, up to where it ends. */
  function readDouble(isEnd: () => boolean, doubles = true): Value {
    const pieces: Value[] = [];
    let run = '';
    const flush = () => {
      if (run !== '' || pieces.length === 0) pieces.push(stringValue(run));
      run = '';
    };
    while (cursor.at < text.length && !isEnd()) {
      const char = text[cursor.at] ?? '';
      if (char === '`') {
        const next = text[cursor.at + 1] ?? '';
        run += Object.hasOwn(ESCAPES, next) ? ESCAPES[next] : next;
        cursor.at += 2;
      } else if (doubles && DOUBLE.test(char)) {
        run += char;
        cursor.at += 2;
      } else if (char === '$' && (matchFrom(VARIABLE, text, cursor.at) || text[cursor.at + 1] === '(')) {
        flush();
        pieces.push(readExpansion());
      } else if (char === '\r' && text[cursor.at + 1] === '\n') cursor.at++;
      else {
        run += char;
        cursor.at++;
      }
    }
    if (cursor.at >= text.length) cursor.misfits++;
    flush();
    cursor.at++;
    return concat(pieces);
  }

  function readHere(quote: string): Value {
    const mark = `\n${quote}@`;
    // An empty one ends on its own line.
    cursor.at--;
    const isEnd = () => text.startsWith(mark, cursor.at) || text.startsWith(`\r${mark}`, cursor.at);
    if (quote === "'") {
      const end = endOf(mark, text, cursor.at);
      if (end >= text.length) cursor.misfits++;
      const content = text
        .slice(cursor.at + 1, Math.max(cursor.at + 1, end))
        .replaceAll('\r\n', '\n')
        .replace(/\r$/, '');
      cursor.at = Math.min(text.length, end + mark.length);
      return stringValue(content);
    }
    const value = toText(readDouble(isEnd, false));
    cursor.at = Math.min(text.length, cursor.at - 1 + (text[cursor.at - 1] === '\r' ? 1 : 0) + mark.length);
    return { ...value, text: value.text.slice(1) };
  }
}
