import { GO_ESCAPES } from '../escapes.ts';
import { goFunctions } from '../functions/go.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language } from '../language.ts';
import { rawLiteral, readCharacter } from '../literals.ts';
import { readQuoted } from '../readQuoted.ts';

/** Go. */
export const go: Language = {
  ...COMMON,
  foreignMarks: '#$?@',
  hasComposites: true,
  json: JSON_STYLES.go,
  functions: goFunctions,
  readString(text, at) {
    if (text[at] === "'") return readCharacter(text, at, GO_ESCAPES);
    if (text[at] === '"') return readQuoted(text, at + 1, { quote: '"', escapes: GO_ESCAPES });
    if (text[at] !== '`') return undefined;
    const end = text.indexOf('`', at + 1);
    if (end === -1) return { to: text.length, parts: [''], isOdd: true };
    return rawLiteral(end + 1, [text.slice(at + 1, end).replaceAll('\r', '')], 'Go');
  },
};
