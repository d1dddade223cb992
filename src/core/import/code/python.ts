import { PYTHON_ESCAPES } from './escapes.ts';
import type { Language } from './language.ts';
import { readQuoted } from './readQuoted.ts';

const OPENING = /([rRbBfFuU]{0,2})("""|'''|"|')/y;

/** Python 3. */
export const python: Language = {
  comment: /#[^\n\r]*|\\\r?\n/y,
  word: /[A-Za-z_\u00aa-\uffff][\w\u00aa-\uffff]*/y,
  joinsNeighbours: true,
  hasPatterns: false,
  endsAtLine: true,
  json: { comma: ', ', colon: ': ', indent: '' },
  readString(text, at) {
    OPENING.lastIndex = at;
    const [opening, prefix = '', quote = ''] = OPENING.exec(text) ?? [];
    if (opening === undefined) return undefined;
    return readQuoted(text, at + opening.length, {
      quote,
      multiline: quote.length === 3,
      ...(/r/i.test(prefix) ? {} : { escapes: PYTHON_ESCAPES }),
      ...(/f/i.test(prefix) ? { hole: ['{'], doubled: { '{{': '{', '}}': '}' } } : {}),
    });
  },
};
