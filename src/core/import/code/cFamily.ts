import { C_ESCAPES } from './escapes.ts';
import type { Language, StringLiteral } from './language.ts';
import { readQuoted } from './readQuoted.ts';

/** Java, Kotlin, C# and Go, whose strings differ only in their opening marks. */
export const cFamily: Language = {
  comment: /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)/y,
  word: /[A-Za-z_\u00aa-\uffff][\w\u00aa-\uffff]*/y,
  joinsNeighbours: false,
  hasPatterns: false,
  endsAtLine: false,
  json: { comma: ',', colon: ':', indent: '' },
  readString(text, at) {
    if (text.startsWith('"""', at)) return readTextBlock(text, at);
    if (text.startsWith('@"', at)) {
      return readQuoted(text, at + 2, { quote: '"', multiline: true, doubled: { '""': '"' } });
    }
    if (text.startsWith('$"', at)) {
      const doubled = { '{{': '{', '}}': '}' };
      return readQuoted(text, at + 2, { quote: '"', escapes: C_ESCAPES, hole: ['{'], doubled });
    }
    if (text[at] === '`') return readQuoted(text, at + 1, { quote: '`', multiline: true });
    const quote = text[at] ?? '';
    if (quote !== '"' && quote !== "'") return undefined;
    return readQuoted(text, at + 1, { quote, escapes: C_ESCAPES });
  },
};

/** A text block: its common indentation falls away. https://docs.oracle.com/javase/specs/jls/se21/html/jls-3.html#jls-3.10.6 */
function readTextBlock(text: string, at: number): StringLiteral | undefined {
  const opening = /"""[ \t]*\r?\n/y;
  opening.lastIndex = at;
  const start = at + (opening.exec(text)?.[0].length ?? 0);
  const end = start > at ? text.indexOf('"""', start) : -1;
  if (end === -1) return undefined;
  const lines = text.slice(start, end).split(/\r\n|[\n\r]/);
  const counted = lines.filter((line, i) => line.trim() !== '' || i === lines.length - 1);
  const indent = Math.min(...counted.map((line) => line.length - line.trimStart().length));
  const stripped = lines.map((line) => line.slice(indent).trimEnd()).join('\n');
  const literal = readQuoted(`${stripped}"""`, 0, { quote: '"""', escapes: C_ESCAPES, multiline: true });
  return { ...literal, to: end + 3 };
}
