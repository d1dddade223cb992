import { matchFrom } from '../../matchFrom.ts';
import { createCursor, type Cursor } from '../cursor.ts';
import { endOf } from '../endOf.ts';
import { PLACEHOLDER } from '../placeholder.ts';
import {
  LINE_END,
  quotedText,
  type CommandNode,
  type Parsed,
  type Redirection,
  type WordNode,
} from './syntax.ts';
import { createWordReader } from './words.ts';

const KEYWORD = /(?:if|then|else|elif|fi|do|done|while|until|time|esac|!|\{|\})(?=[\s;&|()]|$)/y;
const REDIRECTION = /\d?(<<<|<<-?|<&|>&|&>>?|>>|>\||<|>)[ \t]*/y;
const SPACE = /[ \t\r]*/y;
/** A backslash that should end its line, before an option on the next. */
const FAULTY_END = /\\[ \t]{1,200}\r?\n(?=[ \t]{0,200}-)/y;

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
export function parseBash(text: string): Parsed {
  return parseFrom(createCursor(text));
}

function parseFrom(cursor: Cursor): Parsed {
  const commands = createParser(cursor).readCommands(false);
  return { commands, misfits: cursor.misfits };
}

function createParser(cursor: Cursor) {
  const { text, take, spend } = cursor;
  const pending: Heredoc[] = [];
  const { readWord, readDouble } = createWordReader(cursor, {
    readCommands: () => readCommands(true),
    parseInner: (script) => parseFrom(createCursor(script, cursor.depth + 1, spend)),
  });
  return { readCommands, readDouble };

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
    while (cursor.at < text.length) {
      const char = text[cursor.at] ?? '';
      if (char === ' ' || char === '\t' || char === '\r') take(SPACE);
      else if (char === '\\' && take(LINE_END) !== undefined) continue;
      else if (char === '\\' && take(FAULTY_END) !== undefined) current.hasFaultyEnd = true;
      else if (char === '\n') {
        cursor.at++;
        readBodies();
        // A pipe may stand at the end of a line.
        end(current.words.length === 0 ? current.joint : '');
      } else if (char === '#') cursor.at = endOf('\n', text, cursor.at);
      else if (char === ')' && isInside && opened === 0) break;
      else if (char === '(' || char === ')') {
        opened = Math.max(0, opened + (char === '(' ? 1 : -1));
        cursor.at++;
        end();
      } else if (char === ';' && text[cursor.at + 1] === ';') {
        end();
        current.words.push(bareWord(';;', cursor.at));
        cursor.at += 2;
        end();
      } else if (char === ';' || (char === '&' && text[cursor.at + 1] !== '>') || char === '|') {
        const joint = (char === '&' || char === '|') && text[cursor.at + 1] === char ? char + char : char;
        cursor.at += joint.length;
        end(joint === '|' || joint.length === 2 ? joint : '');
      } else readPart();
    }
    end();
    return commands;

    function readPart(): void {
      const from = cursor.at;
      const mark = current.words.length === 0 ? take(KEYWORD) : undefined;
      if (mark !== undefined) {
        const { joint } = current;
        current.words.push(bareWord(mark, from));
        return end(joint);
      }
      const isPlaceholder = matchFrom(PLACEHOLDER, text, cursor.at) !== undefined;
      const [operator] = (!isPlaceholder && matchFrom(REDIRECTION, text, cursor.at)) || [];
      if (operator !== undefined) return readRedirection(current);
      const word = readWord(from);
      const last = word.pieces.at(-1);
      // `X=(` opens a list of words.
      if (text[cursor.at] === '(' && last?.kind === 'text' && last.text.endsWith('=')) {
        cursor.at++;
        current.arrays.push(readArray());
      } else current.words.push(word);
    }
  }

  function readArray(): readonly WordNode[] {
    const words: WordNode[] = [];
    while (cursor.at < text.length && text[cursor.at] !== ')') {
      if (/\s/.test(text[cursor.at] ?? '')) cursor.at++;
      else if (text[cursor.at] === '#') cursor.at = endOf('\n', text, cursor.at);
      else if (text[cursor.at] !== '\\' || take(LINE_END) === undefined) {
        const start = cursor.at;
        words.push(readWord(cursor.at));
        if (cursor.at === start) cursor.at++;
      }
    }
    cursor.at++;
    return words;
  }

  function readRedirection(current: OpenCommand): void {
    const written = take(REDIRECTION)?.trim().replace(/^\d/, '') ?? '';
    const target = readWord(cursor.at);
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
      const from = cursor.at;
      const lines: string[] = [];
      let isClosed = false;
      while (cursor.at < text.length && !isClosed) {
        const end = endOf('\n', text, cursor.at);
        const line = text.slice(cursor.at, end).replace(/\r$/, '');
        const plain = stripsTabs ? line.replace(/^\t+/, '') : line;
        isClosed = plain === marker;
        if (!isClosed) lines.push(plain);
        cursor.at = Math.min(text.length, end + 1);
      }
      if (!isClosed) cursor.misfits++;
      const content = lines.map((line) => `${line}\n`).join('');
      const pieces = isRaw ? [quotedText(content)] : readBody(content);
      fill({ pieces, losesQuotes: false, from, to: cursor.at });
    }
  }

  function readBody(content: string) {
    return createParser(createCursor(content, cursor.depth, spend)).readDouble('');
  }
}

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
