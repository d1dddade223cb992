import { JS_ESCAPES } from '../escapes.ts';
import { javaScriptFunctions } from '../functions/javaScript.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language } from '../language.ts';
import { rawLiteral } from '../literals.ts';
import { readQuoted } from '../readQuoted.ts';

const RAW = 'String.raw`';

/** JavaScript and TypeScript. */
export const javaScript: Language = {
  ...COMMON,
  word: /[A-Za-z_$\u00aa-\uffff][\w$\u00aa-\uffff]*/y,
  hasPatterns: true,
  hasArrows: true,
  json: JSON_STYLES.javaScript,
  functions: javaScriptFunctions,
  readString(text, at) {
    const quote = text[at] ?? '';
    if (quote === "'" || quote === '"') return readQuoted(text, at + 1, { quote, escapes: JS_ESCAPES });
    if (quote === 'S' && text.startsWith(RAW, at)) {
      const literal = readQuoted(text, at + RAW.length, { quote: '`', multiline: true, hole: ['${'] });
      return { ...literal, ...rawLiteral(literal.to, literal.parts, 'JavaScript') };
    }
    if (quote !== '`') return undefined;
    return readQuoted(text, at + 1, { quote, escapes: JS_ESCAPES, multiline: true, hole: ['${'] });
  },
};
