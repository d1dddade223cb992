import { MAX_DEPTH, type Cursor } from '../cursor.ts';
import { quotedText, type Parsed, type Piece } from './syntax.ts';

const NAME = /[A-Za-z_]\w*/y;
const SPECIAL = /[0-9@*#?$!-]/;
const OPERATOR = /:?[-=+?]|\/[/#%]?|##?|%%?|\^\^?|,,?|@|:/y;
/** How far an end is looked for in what is not evaluated anyway. */
const MAX_UNKNOWN = 400;

/** What reads the commands of which an expansion has the output. */
export interface CommandReader {
  /** Up to the bracket that closes them. */
  readonly readCommands: () => Parsed['commands'];
  /** A script of its own, one level deeper. */
  readonly parseInner: (script: string) => Parsed;
}

interface Readers extends CommandReader {
  readonly readQuotedPiece: (char: string) => readonly Piece[];
}

/** Reads variables and the output of commands. */
export function createExpansionReader(cursor: Cursor, readers: Readers) {
  const { text, take, spend } = cursor;
  const { readCommands, parseInner, readQuotedPiece } = readers;
  return readExpansion;

  /** A variable or the output of a command; `cursor.at` is the dollar sign or backtick. */
  function readExpansion(isQuoted: boolean): Piece {
    spend();
    const from = cursor.at;
    const written = () => text.slice(from, Math.min(cursor.at, from + 80));
    const unknown = (): Piece => ({ kind: 'unknown', written: written(), isQuoted });
    if (text[cursor.at] === '`') {
      const end = endOfBackticks(cursor.at + 1);
      if (end === -1 || cursor.depth >= MAX_DEPTH) {
        cursor.at++;
        return quotedText('`');
      }
      const inner = text.slice(cursor.at + 1, end).replace(/\\([\\`$])/g, '$1');
      cursor.at = end + 1;
      return { kind: 'output', ...parseInner(inner), written: written(), isQuoted };
    }
    const next = text[cursor.at + 1] ?? '';
    if (text.startsWith('$((', cursor.at) && skipTo('))')) return unknown();
    if (text.startsWith('${{', cursor.at) && skipTo('}}')) return unknown();
    if (next === '(' && cursor.depth < MAX_DEPTH) {
      cursor.at += 2;
      cursor.depth++;
      const commands = readCommands();
      cursor.depth--;
      if (text[cursor.at] !== ')') cursor.misfits++;
      cursor.at++;
      return { kind: 'output', commands, written: written(), isQuoted };
    }
    if (next === '{') return readBraced(isQuoted);
    cursor.at++;
    const name = take(NAME);
    if (name !== undefined)
      return { kind: 'variable', name, operator: '', operands: [], written: written(), isQuoted };
    if (!SPECIAL.test(next)) return { kind: 'text', text: '$', isQuoted };
    cursor.at++;
    return unknown();
  }

  function readBraced(isQuoted: boolean): Piece {
    const from = cursor.at;
    cursor.at += 2;
    const name = take(NAME);
    const operator = name === undefined || text[cursor.at] === '}' ? '' : (take(OPERATOR) ?? '');
    if (name === undefined || (operator === '' && text[cursor.at] !== '}') || cursor.depth >= MAX_DEPTH) {
      cursor.at = from;
      if (!skipTo('}')) {
        cursor.at = from + 1;
        return { kind: 'text', text: '$', isQuoted };
      }
      return { kind: 'unknown', written: text.slice(from, Math.min(cursor.at, from + 80)), isQuoted };
    }
    cursor.depth++;
    const operands = readOperands(isQuoted, operator.startsWith('/'));
    cursor.depth--;
    if (text[cursor.at] !== '}') cursor.misfits++;
    cursor.at++;
    return {
      kind: 'variable',
      name,
      operator,
      operands,
      written: text.slice(from, Math.min(cursor.at, from + 80)),
      isQuoted,
    };
  }

  function readOperands(isQuoted: boolean, parts: boolean): readonly (readonly Piece[])[] {
    const operands: Piece[][] = [[]];
    while (cursor.at < text.length && text[cursor.at] !== '}') {
      const char = text[cursor.at] ?? '';
      const current = operands.at(-1);
      if (parts && char === '/' && operands.length === 1) {
        operands.push([]);
        cursor.at++;
      } else if (char === '\\') {
        current?.push(quotedText(text[cursor.at + 1] ?? ''));
        cursor.at += 2;
      } else if (char === '$' || char === '`' || char === '"' || (char === "'" && (!isQuoted || parts))) {
        current?.push(...readQuotedPiece(char));
      } else {
        const start = cursor.at;
        while (cursor.at < text.length && !'}\\$`"\'/'.includes(text[cursor.at] ?? '')) cursor.at++;
        if (cursor.at === start) cursor.at++;
        current?.push({ kind: 'text', text: text.slice(start, cursor.at), isQuoted });
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

  /** Moves after a mark that is not far. */
  function skipTo(mark: string): boolean {
    const found = text.slice(cursor.at, cursor.at + MAX_UNKNOWN).indexOf(mark);
    if (found !== -1) cursor.at += found + mark.length;
    return found !== -1;
  }
}
