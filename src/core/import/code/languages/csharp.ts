import { CSHARP_ESCAPES } from '../escapes.ts';
import { csharpFunctions } from '../functions/csharp.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language, type StringLiteral } from '../language.ts';
import { rawLiteral, readCharacter } from '../literals.ts';
import { dropIndent, findClosing, readBlock } from '../readBlock.ts';
import { readQuoted } from '../readQuoted.ts';

/** More dollars than anybody writes are no opening: a long run would be read again at each of them. */
const OPENING = /([$@]{0,9})("+)/y;
const TEMPLATE = { hole: ['{'], doubled: { '{{': '{', '}}': '}' } };

/** C#. */
export const csharp: Language = {
  ...COMMON,
  comment: /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)|#(?:region|endregion|pragma|if|else|endif|nullable)\b[^\n\r]*/y,
  word: /@?[A-Za-z_\u00aa-\uffff][\w\u00aa-\uffff]*/y,
  foreignMarks: '`#$',
  hasArrows: true,
  binds: ['=', '=>'],
  json: JSON_STYLES.compact,
  functions: csharpFunctions,
  readString(text, at) {
    if (text[at] === "'") return readCharacter(text, at, CSHARP_ESCAPES);
    OPENING.lastIndex = at;
    const [opening, prefix = '', quotes = ''] = OPENING.exec(text) ?? [];
    if (opening === undefined) return undefined;
    const dollars = prefix.replaceAll('@', '').length;
    const start = at + prefix.length;
    if (prefix.includes('@')) {
      const template = dollars > 0 ? TEMPLATE : { doubled: {} };
      const doubled = { ...template.doubled, '""': '"' };
      return readQuoted(text, start + 1, { ...template, quote: '"', multiline: true, doubled });
    }
    if (quotes.length > 2) return readRaw(text, start + quotes.length, quotes, dollars);
    return readQuoted(text, start + 1, {
      quote: '"',
      escapes: CSHARP_ESCAPES,
      ...(dollars > 0 ? TEMPLATE : {}),
    });
  },
};

const REST_OF_LINE = /[ \t]*\r?\n/y;

/**
 * A raw string: over several lines, the indentation of its closing quotes falls away.
 * https://learn.microsoft.com/dotnet/csharp/language-reference/tokens/raw-string
 */
function readRaw(text: string, at: number, quotes: string, dollars: number): StringLiteral {
  const template = dollars > 0 ? { hole: ['{'.repeat(dollars)] } : {};
  REST_OF_LINE.lastIndex = at;
  const [opening] = REST_OF_LINE.exec(text) ?? [];
  if (opening === undefined) {
    const literal = closeBraces(text, readQuoted(text, at, { ...template, quote: quotes }), dollars);
    return { ...literal, ...rawLiteral(literal.to, literal.parts, 'C#') };
  }
  const start = at + opening.length;
  const closing = findClosing(text, start, quotes);
  if (!closing) return { to: text.length, parts: [''], isOdd: true };
  const { from, indent } = closing;
  const parts = readBlock(text, start, from - 1, (line) => dropIndent(line, indent), template);
  const to = from + indent + quotes.length;
  return rawLiteral(to, closeBraces(text, { to, parts }, dollars).parts, 'C#');
}

/** Of as many braces as there are dollars, the reader of strings has closed the first. */
function closeBraces(text: string, literal: StringLiteral, dollars: number): StringLiteral {
  const more = '}'.repeat(Math.max(0, dollars - 1));
  const parts = literal.parts.map((part, i) => {
    const before = literal.parts[i - 1];
    const isBehindHole = typeof part === 'string' && typeof before === 'object';
    return isBehindHole && part.startsWith(more) && text.startsWith(more, before.to + 1)
      ? part.slice(more.length)
      : part;
  });
  return { ...literal, parts };
}
