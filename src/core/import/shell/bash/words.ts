import { BASH_ESCAPES } from '../../code/escapes.ts';
import { readQuoted } from '../../code/readQuoted.ts';
import type { Cursor } from '../cursor.ts';
import { PLACEHOLDER } from '../placeholder.ts';
import { createExpansionReader, type CommandReader } from './expansions.ts';
import { LINE_END, quotedText, type Piece, type WordNode } from './syntax.ts';

/** Reads words and what is between quotes in them. */
export function createWordReader(cursor: Cursor, commands: CommandReader) {
  const { text, take, spend } = cursor;
  const readExpansion = createExpansionReader(cursor, { ...commands, readQuotedPiece });
  return { readWord, readDouble };

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
    while (cursor.at < text.length) {
      const char = text[cursor.at] ?? '';
      const placeholder = char === '<' ? take(PLACEHOLDER) : undefined;
      if (placeholder !== undefined) {
        flush();
        pieces.push({ kind: 'unknown', written: placeholder, isQuoted: true });
        continue;
      }
      if (' \t\r\n;&|()<>'.includes(char)) break;
      if (char === '\\') {
        if (take(LINE_END) !== undefined) continue;
        flush();
        pieces.push(quotedText(text[cursor.at + 1] ?? '\\'));
        cursor.at += 2;
      } else if (char === "'" || char === '"' || char === '$' || char === '`') {
        flush();
        losesQuotes ||= hasBrace && char === '"';
        pieces.push(...readQuotedPiece(char));
      } else {
        hasBrace ||= char === '{';
        plain += char;
        cursor.at++;
      }
    }
    flush();
    return { pieces, losesQuotes, from, to: Math.min(cursor.at, text.length) };
  }

  function readQuotedPiece(char: string): readonly Piece[] {
    if (char === "'") {
      const end = text.indexOf("'", cursor.at + 1);
      if (end === -1) cursor.misfits++;
      const content = text.slice(cursor.at + 1, end === -1 ? text.length : end);
      cursor.at = end === -1 ? text.length : end + 1;
      return [quotedText(content)];
    }
    if (char === '$' && text[cursor.at + 1] === "'") {
      const literal = readQuoted(text, cursor.at + 2, { quote: "'", escapes: BASH_ESCAPES, multiline: true });
      cursor.at = literal.to;
      const [content] = literal.parts;
      return [quotedText(typeof content === 'string' ? content : '')];
    }
    if (char === '"' || (char === '$' && text[cursor.at + 1] === '"')) {
      cursor.at += char === '"' ? 1 : 2;
      const pieces = readDouble('"');
      if (text[cursor.at - 1] !== '"') cursor.misfits++;
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
    const isClosed = () => close !== '' && text[cursor.at] === close;
    while (cursor.at < text.length && !isClosed()) {
      const char = text[cursor.at] ?? '';
      const next = text[cursor.at + 1] ?? '';
      const isEscape = char === '\\' && next !== '' && ('$`\\\n'.includes(next) || next === close);
      if (isEscape) {
        run += next === '\n' ? '' : next;
        cursor.at += 2;
      } else if (char === '$' || char === '`') {
        flush();
        pieces.push(readExpansion(true));
      } else {
        run += char;
        cursor.at++;
      }
    }
    flush();
    cursor.at++;
    return pieces;
  }
}
