import { createWriter, endOf, type Word, type WordWriter } from './word.ts';

const VARIABLE = /\$(?:(?:\w+:)?(\w+)|\{([^}]{0,100})\}|\([^)]{0,200}\))/y;
const HERE_STRING = /@(['"])[ \t]*\r?\n/y;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
};
const SINGLE = /['\u2018-\u201b]/;
const DOUBLE = /["\u201c-\u201e]/;

/** The words of a script for PowerShell; brackets and commas part words as well. Never throws. */
export function readPowerShell(text: string): readonly Word[] {
  const writer = createWriter();
  let at = 0;
  let isWordStart = true;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '`' && /^`\r?\n/.test(text.slice(at, at + 3))) {
      at += text[at + 1] === '\r' ? 3 : 2;
      continue;
    }
    const isEnd = '\n;|{}'.includes(char);
    if (isEnd || ' \t\r(),'.includes(char)) {
      endWord(writer, at);
      if (isEnd) writer.endCommand(at);
      isWordStart = true;
      at++;
      continue;
    }
    if (char === '#' && isWordStart) at = endOf(text, '\n', at);
    else at = readPiece(text, at, writer);
    isWordStart = false;
  }
  endWord(writer, at);
  return writer.words;
}

/** Ends a word; the third of `$x = 'text'` is the value of a variable. */
function endWord(writer: WordWriter, at: number): void {
  writer.endWord(at);
  const [name, equals, value] = writer.words.slice(-3);
  const isNew = value?.to === at && name?.command === value.command;
  if (isNew && equals?.text === '=' && /^\$\w+$/.test(name.text) && value.text.length < 100_000) {
    writer.variables.set(name.text.slice(1), value.text);
  }
}

function readPiece(text: string, at: number, writer: WordWriter): number {
  const char = text[at] ?? '';
  HERE_STRING.lastIndex = at;
  const [opening, quote] = (char === '@' && HERE_STRING.exec(text)) || [];
  if (opening !== undefined) {
    const start = at + opening.length;
    const end = endOf(text, `\n${quote}@`, start - 1);
    const content = text.slice(start, Math.max(start, end)).replaceAll('\r\n', '\n').replace(/\r$/, '');
    if (quote === "'") writer.add(content, at);
    else expandAll(content, writer, at);
    return end + 3;
  }
  if (SINGLE.test(char)) return readSingle(text, at, writer);
  if (DOUBLE.test(char)) return readDouble(text, at + 1, writer);
  if (char === '`') {
    writer.add(text[at + 1] ?? '', at);
    return at + 2;
  }
  // A name stays a name: what it stands for matters only inside a command's words.
  writer.add(char, at);
  return at + 1;
}

function readSingle(text: string, at: number, writer: WordWriter): number {
  writer.add('', at);
  let i = at + 1;
  while (i < text.length) {
    if (SINGLE.test(text[i] ?? '')) {
      if (!SINGLE.test(text[i + 1] ?? '')) return i + 1;
      i++;
    }
    writer.add(text[i] ?? '', i);
    i++;
  }
  return i;
}

function readDouble(text: string, at: number, writer: WordWriter): number {
  writer.add('', at);
  let end = at;
  while (end < text.length) {
    if (text[end] === '`') end++;
    else if (DOUBLE.test(text[end] ?? '')) {
      if (!DOUBLE.test(text[end + 1] ?? '')) break;
      end++;
    }
    end++;
  }
  expandAll(text.slice(at, end).replaceAll(/["\u201c-\u201e]{2}/g, '`"'), writer, at);
  return end + 1;
}

/** What stands between double quotes: escapes with a backtick, variables. */
function expandAll(content: string, writer: WordWriter, at: number): void {
  for (let i = 0; i < content.length; i++) {
    const char = content[i] ?? '';
    VARIABLE.lastIndex = i;
    const [written, bare, braced] = (char === '$' && VARIABLE.exec(content)) || [];
    if (written !== undefined) {
      writer.expand(bare ?? braced ?? '', written, at);
      i += written.length - 1;
    } else if (char === '`') {
      const next = content[++i] ?? '';
      writer.add(ESCAPES[next] ?? next, at);
    } else writer.add(char, at);
  }
}
