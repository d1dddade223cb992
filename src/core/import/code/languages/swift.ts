import { SWIFT_ESCAPES } from '../escapes.ts';
import { swiftFunctions } from '../functions/swift.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language, type StringLiteral } from '../language.ts';
import { rawLiteral } from '../literals.ts';
import { dropIndent, findClosing, readBlock } from '../readBlock.ts';
import { readQuoted } from '../readQuoted.ts';

const OPENING = /(#{0,9})("""[ \t]*\r?\n|")/y;

/** Swift. */
export const swift: Language = {
  ...COMMON,
  foreignMarks: '`;',
  json: JSON_STYLES.compact,
  functions: swiftFunctions,
  readString(text, at) {
    OPENING.lastIndex = at;
    const [opening, hashes = '', quote = ''] = OPENING.exec(text) ?? [];
    if (opening === undefined) return undefined;
    const start = at + opening.length;
    const template = hashes === '' ? { escapes: SWIFT_ESCAPES, hole: ['\\('] } : { hole: [`\\${hashes}(`] };
    const literal =
      quote === '"'
        ? readQuoted(text, start, { quote: `"${hashes}`, ...template })
        : readLines(text, start, `"""${hashes}`, template);
    return hashes === '' ? literal : { ...literal, ...rawLiteral(literal.to, literal.parts, 'Swift') };
  },
};

/** The indentation of the closing quotes falls away, and the last break. */
function readLines(text: string, start: number, quote: string, template: object): StringLiteral {
  const closing = findClosing(text, start, quote);
  if (!closing) return { to: text.length, parts: [''], isOdd: true };
  const { from, indent } = closing;
  const parts = readBlock(text, start, from - 1, (line) => dropIndent(line, indent), template);
  return { to: from + indent + quote.length, parts };
}
