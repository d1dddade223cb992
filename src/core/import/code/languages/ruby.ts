import { QUOTE_ESCAPES, RUBY_ESCAPES, type Escapes } from '../escapes.ts';
import { rubyFunctions } from '../functions/ruby.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language, type StringLiteral } from '../language.ts';
import { dropIndent, findClosing, readBlock, sharedIndent } from '../readBlock.ts';
import { readQuoted } from '../readQuoted.ts';

const PERCENT = /%([qQwWiI]?)([([{<|!/])/y;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '<': '>' };
const HEREDOC = /<<([~-]?)(["']?)([A-Za-z_]\w*)\2/y;
const TEMPLATE = { escapes: RUBY_ESCAPES, hole: ['#{'] };

/** Ruby. */
export const ruby: Language = {
  ...COMMON,
  comment: /#[^\n\r]*|\\\r?\n/y,
  word: /(?:@{0,2}|\$)[A-Za-z_\u00aa-\uffff][\w\u00aa-\uffff]*[?!]?/y,
  joinsNeighbours: true,
  endsAtLine: true,
  joins: ['+', '<<'],
  members: ['.', '::'],
  json: JSON_STYLES.compact,
  functions: rubyFunctions,
  readString(text, at) {
    const quote = text[at] ?? '';
    if (quote === '"') return readQuoted(text, at + 1, { quote, multiline: true, ...TEMPLATE });
    if (quote === "'") return readQuoted(text, at + 1, { quote, multiline: true, escapes: QUOTE_ESCAPES });
    if (quote === '%') return readPercent(text, at);
    return quote === '<' ? readHeredoc(text, at) : undefined;
  },
};

/** `%q(…)`, `%w[…]`. Without a letter it is a string only where no value stands before it. */
function readPercent(text: string, at: number): StringLiteral | undefined {
  PERCENT.lastIndex = at;
  const [opening, letter = '', open = ''] = PERCENT.exec(text) ?? [];
  if (opening === undefined || (letter === '' && !/[=(,[]\s*$/.test(text.slice(Math.max(0, at - 20), at)))) {
    return undefined;
  }
  const close = CLOSING[open] ?? open;
  const isTemplate = letter === '' || 'QWI'.includes(letter);
  const plain: Escapes = { letters: { '\\': '\\', [open]: open, [close]: close }, keepsUnknown: true };
  const quoting = isTemplate ? TEMPLATE : { escapes: plain };
  const literal = readQuoted(text, at + opening.length, {
    quote: close,
    ...(open !== close && { nested: open }),
    multiline: true,
    ...quoting,
  });
  return { ...literal, isList: 'wWiI'.includes(letter) && letter !== '' };
}

/** The body of a here-document begins on the next line; behind its opening the code goes on. */
function readHeredoc(text: string, at: number): StringLiteral | undefined {
  HEREDOC.lastIndex = at;
  const [opening, dash, quote, marker = ''] = HEREDOC.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const start = text.indexOf('\n', at) + 1;
  const closing = start > 0 ? findClosing(text, start, marker) : undefined;
  if (!closing) return { to: text.length, parts: [''], isOdd: true };
  const indent = dash === '~' ? sharedIndent(text.slice(start, closing.from).split('\n')) : 0;
  const dropFrom = (line: string) => dropIndent(line, indent);
  const parts = readBlock(text, start, closing.from, dropFrom, quote === "'" ? {} : TEMPLATE);
  return { to: at + opening.length, parts, bodyEnd: closing.from + closing.indent + marker.length };
}
