import { matchFrom } from '../../matchFrom.ts';
import { createBudget } from '../../tooMuch.ts';
import { endOf } from '../endOf.ts';
import { C_ESCAPES } from '../../code/escapes.ts';
import { readQuoted } from '../../code/readQuoted.ts';
import type { CommandNode, Piece, Redirection, WordNode } from './syntax.ts';

const KEYWORD = /(?:if|then|else|elif|fi|do|done|while|until|time|esac|!|\{|\})(?=[\s;&|()]|$)/y;
const REDIRECTION = /\d?(<<<|<<-?|<&|>&|&>>?|>>|>\||<|>)[ \t]*/y;
const NAME = /[A-Za-z_]\w*/y;
const SPECIAL = /[0-9@*#?$!-]/;
const OPERATOR = /:?[-=+?]|\/[/#%]?|##?|%%?|\^\^?|,,?|@|:/y;
const SPACE = /[ \t\r]*/y;
/** A backslash that should end its line, before an option on the next. */
const FAULTY_END = /\\[ \t]{1,200}\r?\n(?=[ \t]{0,200}-)/y;
const MAX_DEPTH = 40;
/** More commands, words and what is put into them than any script has in a text that is looked through. */
const MAX_PIECES = 120_000;
/** How far an end is looked for in what is not evaluated anyway. */
const MAX_UNKNOWN = 400;

export interface Parsed {
  readonly commands: readonly CommandNode[];
  readonly misfits: number;
}

interface Heredoc {
  readonly marker: string;
  readonly isRaw: boolean;
  readonly stripsTabs: boolean;
  readonly fill: (body: WordNode) => void;
}

/** A command that is being read. */
interface OpenCommand {
  readonly words: WordNode[];
  readonly redirections: Redirection[];
  readonly arrays: (readonly WordNode[])[];
  readonly joint: string;
  hasFaultyEnd: boolean;
}

/** A script for bash, zsh or any POSIX shell. Throws only `TooMuch`; quotes that do not end, end with the text. */
export function parseBash(text: string, depth = 0, spend = createBudget(MAX_PIECES)): Parsed {
  const parser = createParser(text, depth, spend);
  const commands = parser.readCommands(false);
  return { commands, misfits: parser.misfits() };
}

function createParser(text: string, depth: number, spend: (count?: number) => void) {
  let at = 0;
  let level = depth;
  let misfits = 0;
  const pending: Heredoc[] = [];
  return { readCommands, readDouble, misfits: () => misfits };

  function readCommands(isInside: boolean): readonly CommandNode[] {
    const commands: CommandNode[] = [];
    let current = openCommand('');
    let opened = 0;
    const end = (joint = '') => {
      spend();
      if (current.words.length + current.redirections.length + current.arrays.length > 0)
        commands.push(current);
      current = openCommand(joint);
    };
    while (at < text.length) {
      const char = text[at] ?? '';
      if (char === ' ' || char === '\t' || char === '\r') take(SPACE);
      else if (char === '\\' && takeLineEnd()) continue;
      else if (char === '\\' && take(FAULTY_END) !== undefined) current.hasFaultyEnd = true;
      else if (char === '\n') {
        at++;
        readBodies();
        // A pipe may stand at the end of a line.
        end(current.words.length === 0 ? current.joint : '');
      } else if (char === '#') at = endOf('\n', text, at);
      else if (char === ')' && isInside && opened === 0) break;
      else if (char === '(' || char === ')') {
        opened = Math.max(0, opened + (char === '(' ? 1 : -1));
        at++;
        end();
      } else if (char === ';' && text[at + 1] === ';') {
        end();
        current.words.push(bareWord(';;', at));
        at += 2;
        end();
      } else if (char === ';' || (char === '&' && text[at + 1] !== '>') || char === '|') {
        const joint = (char === '&' || char === '|') && text[at + 1] === char ? char + char : char;
        at += joint.length;
        end(joint === '|' || joint.length === 2 ? joint : '');
      } else readPart();
    }
    end();
    return commands;

    function readPart(): void {
      const from = at;
      const mark = current.words.length === 0 ? take(KEYWORD) : undefined;
      if (mark !== undefined) {
        const { joint } = current;
        current.words.push(bareWord(mark, from));
        return end(joint);
      }
      const [operator] = matchFrom(REDIRECTION, text, at) ?? [];
      if (operator !== undefined) return readRedirection(current);
      const word = readWord(from);
      const last = word.pieces.at(-1);
      // `X=(` opens a list of words.
      if (text[at] === '(' && last?.kind === 'text' && last.text.endsWith('=')) {
        at++;
        current.arrays.push(readArray());
      } else current.words.push(word);
    }
  }

  function readArray(): readonly WordNode[] {
    const words: WordNode[] = [];
    while (at < text.length && text[at] !== ')') {
      if (/\s/.test(text[at] ?? '')) at++;
      else if (text[at] === '#') at = endOf('\n', text, at);
      else if (text[at] !== '\\' || !takeLineEnd()) {
        const start = at;
        words.push(readWord(at));
        if (at === start) at++;
      }
    }
    at++;
    return words;
  }

  function readRedirection(current: OpenCommand): void {
    const written = take(REDIRECTION)?.trim().replace(/^\d/, '') ?? '';
    const target = readWord(at);
    if (!/^<<-?$/.test(written)) {
      if (target.to > target.from) current.redirections.push({ operator: written, target });
      return;
    }
    const index = current.redirections.length;
    const marker = target.pieces
      .map((piece) => (piece.kind === 'text' ? piece.text : piece.written))
      .join('');
    const isRaw =
      target.pieces.some((piece) => piece.isQuoted) || text.slice(target.from, target.to).includes('\\');
    const { redirections } = current;
    redirections.push({ operator: '<<', target: { ...target, pieces: [] } });
    pending.push({
      marker,
      isRaw,
      stripsTabs: written.endsWith('-'),
      fill: (body) => (redirections[index] = { operator: '<<', target: body }),
    });
  }

  /** The here-documents that begin on the line before. */
  function readBodies(): void {
    for (const { marker, isRaw, stripsTabs, fill } of pending.splice(0)) {
      const from = at;
      const lines: string[] = [];
      let isClosed = false;
      while (at < text.length && !isClosed) {
        const end = endOf('\n', text, at);
        const line = text.slice(at, end).replace(/\r$/, '');
        const plain = stripsTabs ? line.replace(/^\t+/, '') : line;
        isClosed = plain === marker;
        if (!isClosed) lines.push(plain);
        at = Math.min(text.length, end + 1);
      }
      if (!isClosed) misfits++;
      const content = lines.map((line) => `${line}\n`).join('');
      const pieces = isRaw ? [quotedText(content)] : createParser(content, level, spend).readDouble('');
      fill({ pieces, losesQuotes: false, from, to: at });
    }
  }

  function readWord(from: number): WordNode {
    spend(2);
    const pieces: Piece[] = [];
    let plain = '';
    let losesQuotes = false;
    let hasBrace = false;
    const flush = () => {
      if (plain !== '') pieces.push({ kind: 'text', text: plain, isQuoted: false });
      plain = '';
    };
    while (at < text.length) {
      const char = text[at] ?? '';
      if (' \t\r\n;&|()<>'.includes(char)) break;
      if (char === '\\') {
        if (takeLineEnd()) continue;
        flush();
        pieces.push(quotedText(text[at + 1] ?? '\\'));
        at += 2;
      } else if (char === "'" || char === '"' || char === '$' || char === '`') {
        flush();
        losesQuotes ||= hasBrace && char === '"';
        pieces.push(...readQuotedPiece(char));
      } else {
        hasBrace ||= char === '{';
        plain += char;
        at++;
      }
    }
    flush();
    return { pieces, losesQuotes, from, to: Math.min(at, text.length) };
  }

  function readQuotedPiece(char: string): readonly Piece[] {
    if (char === "'") {
      const end = text.indexOf("'", at + 1);
      if (end === -1) misfits++;
      const content = text.slice(at + 1, end === -1 ? text.length : end);
      at = end === -1 ? text.length : end + 1;
      return [quotedText(content)];
    }
    if (char === '$' && text[at + 1] === "'") {
      const literal = readQuoted(text, at + 2, { quote: "'", escapes: C_ESCAPES, multiline: true });
      at = literal.to;
      const [content] = literal.parts;
      return [quotedText(typeof content === 'string' ? content : '')];
    }
    if (char === '"' || (char === '$' && text[at + 1] === '"')) {
      at += char === '"' ? 1 : 2;
      const pieces = readDouble('"');
      if (text[at - 1] !== '"') misfits++;
      return pieces;
    }
    return [readExpansion(false)];
  }

  /** Up to a closing mark, with what double quotes let through; without one, to the end. */
  function readDouble(close: string): readonly Piece[] {
    const pieces: Piece[] = [];
    let run = '';
    const flush = () => {
      if (run !== '' || pieces.length === 0) pieces.push(quotedText(run));
      run = '';
    };
    const isClosed = () => close !== '' && text[at] === close;
    while (at < text.length && !isClosed()) {
      const char = text[at] ?? '';
      const next = text[at + 1] ?? '';
      const isEscape = char === '\\' && next !== '' && ('$`\\\n'.includes(next) || next === close);
      if (isEscape) {
        run += next === '\n' ? '' : next;
        at += 2;
      } else if (char === '$' || char === '`') {
        flush();
        pieces.push(readExpansion(true));
      } else {
        run += char;
        at++;
      }
    }
    flush();
    at++;
    return pieces;
  }

  /** A variable or the output of a command; `at` is the dollar sign or backtick. */
  function readExpansion(isQuoted: boolean): Piece {
    spend();
    const from = at;
    const written = () => text.slice(from, Math.min(at, from + 80));
    const unknown = (): Piece => ({ kind: 'unknown', written: written(), isQuoted });
    if (text[at] === '`') {
      const end = endOfBackticks(at + 1);
      if (end === -1 || level >= MAX_DEPTH) {
        at++;
        return quotedText('`');
      }
      const inner = text.slice(at + 1, end).replace(/\\([\\`$])/g, '$1');
      at = end + 1;
      return { kind: 'output', ...parseBash(inner, level + 1, spend), written: written(), isQuoted };
    }
    const next = text[at + 1] ?? '';
    if (text.startsWith('$((', at) && skipTo('))')) return unknown();
    if (text.startsWith('${{', at) && skipTo('}}')) return unknown();
    if (next === '(' && level < MAX_DEPTH) {
      at += 2;
      level++;
      const commands = readCommands(true);
      level--;
      if (text[at] !== ')') misfits++;
      at++;
      return { kind: 'output', commands, written: written(), isQuoted };
    }
    if (next === '{') return readBraced(isQuoted);
    at++;
    const name = take(NAME);
    if (name !== undefined)
      return { kind: 'variable', name, operator: '', operands: [], written: written(), isQuoted };
    if (!SPECIAL.test(next)) return { kind: 'text', text: '$', isQuoted };
    at++;
    return unknown();
  }

  function readBraced(isQuoted: boolean): Piece {
    const from = at;
    at += 2;
    const name = take(NAME);
    const operator = name === undefined || text[at] === '}' ? '' : (take(OPERATOR) ?? '');
    if (name === undefined || (operator === '' && text[at] !== '}') || level >= MAX_DEPTH) {
      at = from;
      if (!skipTo('}')) {
        at = from + 1;
        return { kind: 'text', text: '$', isQuoted };
      }
      return { kind: 'unknown', written: text.slice(from, Math.min(at, from + 80)), isQuoted };
    }
    level++;
    const operands = readOperands(isQuoted, operator.startsWith('/'));
    level--;
    if (text[at] !== '}') misfits++;
    at++;
    return {
      kind: 'variable',
      name,
      operator,
      operands,
      written: text.slice(from, Math.min(at, from + 80)),
      isQuoted,
    };
  }

  function readOperands(isQuoted: boolean, parts: boolean): readonly (readonly Piece[])[] {
    const operands: Piece[][] = [[]];
    while (at < text.length && text[at] !== '}') {
      const char = text[at] ?? '';
      const current = operands.at(-1);
      if (parts && char === '/' && operands.length === 1) {
        operands.push([]);
        at++;
      } else if (char === '\\') {
        current?.push(quotedText(text[at + 1] ?? ''));
        at += 2;
      } else if (char === '$' || char === '`' || char === '"' || (char === "'" && (!isQuoted || parts))) {
        current?.push(...readQuotedPiece(char));
      } else {
        const start = at;
        while (at < text.length && !'}\\$`"\'/'.includes(text[at] ?? '')) at++;
        if (at === start) at++;
        current?.push({ kind: 'text', text: text.slice(start, at), isQuoted });
      }
    }
    return operands;
  }

  function endOfBackticks(from: number): number {
    for (let i = from; i < text.length; i++) {
      if (text[i] === '\\') i++;
      else if (text[i] === '`') return i;
    }
    return -1;
  }

  /** Moves behind a mark that is not far. */
  function skipTo(mark: string): boolean {
    const found = text.slice(at, at + MAX_UNKNOWN).indexOf(mark);
    if (found !== -1) at += found + mark.length;
    return found !== -1;
  }

  function takeLineEnd(): boolean {
    const length = text.startsWith('\\\r\n', at) ? 3 : text.startsWith('\\\n', at) ? 2 : 0;
    at += length;
    return length > 0;
  }

  function take(pattern: RegExp): string | undefined {
    const matched = matchFrom(pattern, text, at)?.[0];
    at += matched?.length ?? 0;
    return matched;
  }
}

const quotedText = (text: string): Piece => ({ kind: 'text', text, isQuoted: true });

const openCommand = (joint: string): OpenCommand => ({
  words: [],
  redirections: [],
  arrays: [],
  joint,
  hasFaultyEnd: false,
});

const bareWord = (text: string, from: number): WordNode => ({
  pieces: [{ kind: 'text', text, isQuoted: false }],
  losesQuotes: false,
  from,
  to: from + text.length,
});
