import { JS_ESCAPES } from './escapes.ts';
import type { Language } from './language.ts';
import { readQuoted } from './readQuoted.ts';

/** JavaScript and TypeScript. */
export const javaScript: Language = {
  comment: /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)/y,
  word: /[A-Za-z_$\u00aa-\uffff][\w$\u00aa-\uffff]*/y,
  joinsNeighbours: false,
  hasPatterns: true,
  endsAtLine: false,
  json: { comma: ',', colon: ':', indent: '', numbersFirst: true },
  readString(text, at) {
    const quote = text[at] ?? '';
    if (quote === "'" || quote === '"') return readQuoted(text, at + 1, { quote, escapes: JS_ESCAPES });
    if (quote !== '`') return undefined;
    return readQuoted(text, at + 1, { quote, escapes: JS_ESCAPES, multiline: true, hole: ['${'] });
  },
};
