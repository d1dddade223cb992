import { C_ESCAPES } from '../code/escapes.ts';
import { withoutFinalBreaks } from '../joinLines.ts';
import { readQuoted } from '../code/readQuoted.ts';
import { createWriter, endOf, type Word, type WordWriter } from './word.ts';

const VARIABLE = /\$(?:(\w+)|\{(\w+)\}|\{[^}]{0,200}\})/y;
const HEREDOC = /<<(-?)[ \t]*(?:'([^'\n]+)'|"([^"\n]+)"|\\?([\w.-]+))/y;
const ASSIGNMENT = /^([A-Za-z_]\w*)=([^]*)$/;

interface Heredoc {
  readonly marker: string;
  readonly isRaw: boolean;
  readonly stripsTabs: boolean;
  /** A variable that its content goes into: `x=$(cat <<EOF`. */
  readonly variable: string | undefined;
}

/** The words of a script for bash, zsh or any POSIX shell. Never throws; quotes that do not end, end with the text. */
export function readBash(text: string): readonly Word[] {
  const writer = createWriter();
  const pending: Heredoc[] = [];
  let at = 0;
  let atWordStart = true;
  while (at < text.length) {
    const char = text[at] ?? '';
    const isSpace = char === ' ' || char === '\t' || char === '\r';
    const isEnd = '\n;|&()'.includes(char);
    if (char === '\\' && /^\\\r?\n/.test(text.slice(at, at + 3))) {
      at += text[at + 1] === '\r' ? 3 : 2;
    } else if (isSpace || isEnd) {
      endWord(writer, at);
      if (isEnd) writer.endCommand(at);
      at++;
      if (char === '\n') at = readBodies(text, at, pending, writer);
      atWordStart = true;
      continue;
    } else if (char === '#' && atWordStart) {
      at = endOf(text, '\n', at);
    } else {
      at = readPiece(text, at, writer, pending);
    }
    atWordStart = false;
  }
  endWord(writer, at);
  return writer.words;
}

/** Ends a word; an assignment gives its variable a value. */
function endWord(writer: WordWriter, at: number): void {
  writer.endWord(at);
  const last = writer.words.at(-1);
  const [, name, value] = (last?.to === at && !last.isBody && ASSIGNMENT.exec(last.text)) || [];
  if (name !== undefined && value !== undefined && value.length < 100_000) writer.variables.set(name, value);
}

function readPiece(text: string, at: number, writer: WordWriter, pending: Heredoc[]): number {
  const char = text[at] ?? '';
  if (char === "'") {
    const end = endOf(text, "'", at + 1);
    writer.add(text.slice(at + 1, end), at);
    return end + 1;
  }
  if (char === '"') {
    writer.add('', at);
    return readDouble(text, at + 1, writer, '"');
  }
  if (char === '\\') {
    writer.add(text[at + 1] ?? '', at);
    return at + 2;
  }
  if (text.startsWith("$'", at)) {
    const literal = readQuoted(text, at + 2, { quote: "'", escapes: C_ESCAPES, multiline: true });
    const [value] = literal.parts;
    if (typeof value === 'string') writer.add(value, at);
    return literal.to;
  }
  HEREDOC.lastIndex = at;
  const heredoc = text.startsWith('<<', at) && !text.startsWith('<<<', at) ? HEREDOC.exec(text) : null;
  if (heredoc) {
    const [whole, dash, single, double, bare = ''] = heredoc;
    const isRaw = single !== undefined || double !== undefined || whole.includes('\\');
    pending.push({
      marker: single ?? double ?? bare,
      isRaw,
      stripsTabs: dash === '-',
      variable: variableBefore(text, at),
    });
    return at + whole.length;
  }
  if (char === '$') return readExpansion(text, at, writer);
  writer.add(char, at);
  return at + 1;
}

/** `x=$(cat <<'EOF'` puts the here-document into a variable. */
function variableBefore(text: string, at: number): string | undefined {
  return /([A-Za-z_]\w*)="?\$\(\s*cat\s*$/.exec(text.slice(Math.max(0, at - 100), at))?.[1];
}

/** Reads up to a closing mark with what double quotes let through: `\`, `$`. */
function readDouble(text: string, at: number, writer: WordWriter, close: string): number {
  let i = at;
  while (i < text.length && text[i] !== close) {
    const next = text[i + 1] ?? '';
    if (text[i] === '\\' && '$`"\\\n'.includes(next) && next !== '') {
      writer.add(next === '\n' ? '' : next, i);
      i += 2;
    } else if (text[i] === '$') {
      i = readExpansion(text, i, writer);
    } else {
      writer.add(text[i] ?? '', i);
      i++;
    }
  }
  return i + 1;
}

/** A variable. A command in `$(…)` is read as words of its own, since its here-document may be the format. */
function readExpansion(text: string, at: number, writer: WordWriter): number {
  VARIABLE.lastIndex = at;
  const [written, bare, braced] = VARIABLE.exec(text) ?? [];
  if (written === undefined) {
    writer.add('$', at);
    return at + 1;
  }
  writer.expand(bare ?? braced ?? '', written, at);
  return at + written.length;
}

/** The here-documents that begin on the line before. */
function readBodies(text: string, at: number, pending: Heredoc[], writer: WordWriter): number {
  let next = at;
  for (const { marker, isRaw, stripsTabs, variable } of pending.splice(0)) {
    const from = next;
    const lines: string[] = [];
    while (next < text.length) {
      const end = endOf(text, '\n', next);
      const line = text.slice(next, end).replace(/\r$/, '');
      next = end + 1;
      const plain = stripsTabs ? line.replace(/^\t+/, '') : line;
      if (plain === marker) break;
      lines.push(plain);
    }
    const content = lines.join('\n');
    const read = isRaw ? content : expandBody(content, writer);
    writer.body(read, from, Math.min(next, text.length));
    if (variable !== undefined && read.length < 100_000)
      writer.variables.set(variable, withoutFinalBreaks(read));
  }
  return next;
}

/** A here-document whose word is not quoted: variables are put in, `\$` is a dollar sign. */
function expandBody(content: string, writer: WordWriter): string {
  const inner = createWriter(writer.variables);
  inner.add('', 0);
  // Quotes mean nothing in it; they are put out of sight of the escapes.
  readDouble(content.replaceAll('"', '\u0000'), 0, inner, '\u0001');
  inner.endWord(content.length);
  const [word] = inner.words;
  writer.note(word?.expands ?? false);
  return (word?.text ?? '').replaceAll('\u0000', '"');
}
