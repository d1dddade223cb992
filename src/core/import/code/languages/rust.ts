import { RUST_ESCAPES } from '../escapes.ts';
import { rustFunctions } from '../functions/rust.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language } from '../language.ts';
import { rawLiteral } from '../literals.ts';
import { readQuoted } from '../readQuoted.ts';

const RAW = /[bc]?r(#{0,255})"/y;
const CHARACTER = /b?'(?:\\[^\n\r]{1,10}?|[^\\'\n\r]{1,2})'/y;

/** Rust. */
export const rust: Language = {
  ...COMMON,
  word: /(?:r#)?[A-Za-z_\u00aa-\uffff][\w\u00aa-\uffff]*(?:!(?=[([{]))?/y,
  foreignMarks: '`@',
  hasBuilders: true,
  json: JSON_STYLES.sorted,
  functions: rustFunctions,
  readString(text, at) {
    RAW.lastIndex = at;
    const [opening, hashes = ''] = RAW.exec(text) ?? [];
    if (opening !== undefined) {
      const start = at + opening.length;
      const end = text.indexOf(`"${hashes}`, start);
      if (end === -1) return { to: text.length, parts: [''], isOdd: true };
      return rawLiteral(end + 1 + hashes.length, [text.slice(start, end)], 'Rust');
    }
    if (text[at] === '"')
      return readQuoted(text, at + 1, { quote: '"', escapes: RUST_ESCAPES, multiline: true });
    CHARACTER.lastIndex = at;
    if (!CHARACTER.test(text)) return undefined;
    return readQuoted(text, text.indexOf("'", at) + 1, { quote: "'", escapes: RUST_ESCAPES });
  },
};
