import { PYTHON_ESCAPES } from '../escapes.ts';
import { pythonFunctions } from '../functions/python.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language } from '../language.ts';
import { rawLiteral } from '../literals.ts';
import { readQuoted } from '../readQuoted.ts';

const OPENING = /([rRbBfFuU]{0,2})("""|'''|"|')/y;

/** Python 3. */
export const python: Language = {
  ...COMMON,
  comment: /#[^\n\r]*|\\\r?\n/y,
  foreignMarks: '`$?',
  joinsNeighbours: true,
  endsAtLine: true,
  members: ['.'],
  hasWordOperators: true,
  json: JSON_STYLES.python,
  functions: pythonFunctions,
  readString(text, at) {
    OPENING.lastIndex = at;
    const [opening, prefix = '', quote = ''] = OPENING.exec(text) ?? [];
    if (opening === undefined) return undefined;
    const isRaw = /r/i.test(prefix);
    const literal = readQuoted(text, at + opening.length, {
      quote,
      multiline: quote.length === 3,
      // A backslash of a raw string keeps the quote behind it from closing, and stays.
      escapes: isRaw ? RAW_ESCAPES : PYTHON_ESCAPES,
      ...(/f/i.test(prefix) ? { hole: ['{'], doubled: { '{{': '{', '}}': '}' } } : {}),
    });
    return isRaw ? { ...literal, ...rawLiteral(literal.to, literal.parts, 'Python') } : literal;
  },
};

const RAW_ESCAPES = { letters: {}, keepsUnknown: true };
