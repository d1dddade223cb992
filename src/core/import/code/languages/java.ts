import { JAVA_ESCAPES } from '../escapes.ts';
import { javaFunctions } from '../functions/java.ts';
import { JSON_STYLES } from '../jsonStyles.ts';
import { COMMON, type Language, type StringLiteral } from '../language.ts';
import { readCharacter } from '../literals.ts';
import { drop, dropIndent, readBlock } from '../readBlock.ts';
import { readQuoted } from '../readQuoted.ts';

const BLOCK = /"""[ \t\f]*\r?\n/y;

/** Java. */
export const java: Language = {
  ...COMMON,
  foreignMarks: '`#$',
  hasBuilders: true,
  json: JSON_STYLES.compact,
  functions: javaFunctions,
  readString(text, at) {
    if (text[at] === "'") return readCharacter(text, at, JAVA_ESCAPES);
    if (text[at] !== '"') return undefined;
    return readTextBlock(text, at) ?? readQuoted(text, at + 1, { quote: '"', escapes: JAVA_ESCAPES });
  },
};

/** A text block: its common indentation falls away. https://docs.oracle.com/javase/specs/jls/se21/html/jls-3.html#jls-3.10.6 */
function readTextBlock(text: string, at: number): StringLiteral | undefined {
  BLOCK.lastIndex = at;
  const opening = BLOCK.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const start = at + opening.length;
  const end = findEnd(text, start);
  if (end === undefined) return { to: text.length, parts: [''], isOdd: true };
  const lines = text.slice(start, end).split('\n');
  const counted = lines.filter((line, i) => line.trim() !== '' || i === lines.length - 1);
  const indent = counted
    .map((line) => (line.trim() === '' ? line.length : line.length - line.trimStart().length))
    .reduce((least, next) => Math.min(least, next));
  const dropFrom = (line: string) => {
    const kept = line.trimEnd();
    return dropIndent(kept, indent) + drop(line.slice(kept.length));
  };
  return { to: end + 3, parts: readBlock(text, start, end, dropFrom, { escapes: JAVA_ESCAPES }) };
}

function findEnd(text: string, at: number): number | undefined {
  for (let i = at; i < text.length; i += text[i] === '\\' ? 2 : 1) if (text.startsWith('"""', i)) return i;
  return undefined;
}
