import { PHP_ESCAPES, QUOTE_ESCAPES } from '../escapes.ts';
import { phpFunctions } from '../functions/php.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language, type StringLiteral } from '../language.ts';
import { dropIndent, findClosing, readBlock } from '../readBlock.ts';
import { readQuoted } from '../readQuoted.ts';

const HEREDOC = /<<<[ \t]*(["']?)([A-Za-z_]\w*)\1[ \t]*\r?\n/y;
const TEMPLATE = { hole: ['{$', '${'], variable: /\$[A-Za-z_]\w*/y };
const { '"': _, ...letters } = PHP_ESCAPES.letters;
const HEREDOC_ESCAPES = { ...PHP_ESCAPES, letters };

/** PHP. */
export const php: Language = {
  ...COMMON,
  comment: /(?:\/\/|#(?!\[))[^\n\r]*|\/\*[^]*?(?:\*\/|$)/y,
  word: /\$?[A-Za-z_\\\u00aa-\uffff][\w\\\u00aa-\uffff]*/y,
  foreignMarks: '`',
  joins: ['.'],
  members: ['->', '?->', '::'],
  json: JSON_STYLES.php,
  functions: phpFunctions,
  readString(text, at) {
    const quote = text[at] ?? '';
    if (quote === "'") return readQuoted(text, at + 1, { quote, multiline: true, escapes: QUOTE_ESCAPES });
    if (quote === '"') {
      return withDollars(
        text,
        readQuoted(text, at + 1, { quote, multiline: true, escapes: PHP_ESCAPES, ...TEMPLATE }),
      );
    }
    return quote === '<' ? readHeredoc(text, at) : undefined;
  },
};

/** The closing indentation and the last break fall away. */
function readHeredoc(text: string, at: number): StringLiteral | undefined {
  HEREDOC.lastIndex = at;
  const [opening, quote, marker = ''] = HEREDOC.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const start = at + opening.length;
  const closing = findClosing(text, start, marker);
  if (!closing) return { to: text.length, parts: [''], isOdd: true };
  const { from, indent } = closing;
  const quoting = quote === "'" ? {} : { escapes: HEREDOC_ESCAPES, ...TEMPLATE };
  const parts = readBlock(text, start, from - 1, (line) => dropIndent(line, indent), quoting);
  return withDollars(text, { to: from + indent + marker.length, parts });
}

/** In `{$name}` the dollar belongs to the expression. */
function withDollars(text: string, literal: StringLiteral): StringLiteral {
  const parts = literal.parts.map((part) =>
    typeof part === 'object' && text.startsWith('{$', part.from - 2)
      ? { ...part, from: part.from - 1 }
      : part,
  );
  return { ...literal, parts };
}
