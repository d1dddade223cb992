import { KOTLIN_ESCAPES } from '../escapes.ts';
import { kotlinFunctions } from '../functions/kotlin.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language } from '../language.ts';
import { rawLiteral, readCharacter } from '../literals.ts';
import { readQuoted } from '../readQuoted.ts';

/** A long run of dollars would be read again at each of them. */
const OPENING = /(\${0,9})("""|")/y;
const ONE_DOLLAR = { hole: ['${'], variable: /\$([A-Za-z_]\w*)/y };
const TWO_DOLLARS = { hole: ['$${'], variable: /\$\$([A-Za-z_]\w*)/y };

/** Kotlin. */
export const kotlin: Language = {
  ...COMMON,
  foreignMarks: '#;',
  hasBuilders: true,
  json: JSON_STYLES.compact,
  functions: kotlinFunctions,
  readString(text, at) {
    if (text[at] === "'") return readCharacter(text, at, KOTLIN_ESCAPES);
    OPENING.lastIndex = at;
    const [opening, dollars = '', quote = ''] = OPENING.exec(text) ?? [];
    if (opening === undefined) return undefined;
    const template = dollars.length > 1 ? TWO_DOLLARS : ONE_DOLLAR;
    if (quote === '"')
      return readQuoted(text, at + opening.length, { quote, escapes: KOTLIN_ESCAPES, ...template });
    const literal = readQuoted(text, at + opening.length, { quote, multiline: true, ...template });
    // Of more quotes the last three close.
    const more = /"*/y;
    more.lastIndex = literal.to;
    const [quotes = ''] = more.exec(text) ?? [];
    const parts = quotes === '' ? literal.parts : [...literal.parts, quotes];
    return {
      ...rawLiteral(literal.to + quotes.length, parts, 'Kotlin'),
      ...literal,
      to: literal.to + quotes.length,
      parts,
    };
  },
};
