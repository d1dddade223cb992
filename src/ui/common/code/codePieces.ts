import { parse } from '../../../core/template/parse.ts';

/** A run of exported text: a `$context` variable, a command or the word of a block at the start of a line, or anything else. */
export interface CodePiece {
  readonly kind: 'plain' | 'command' | 'variable';
  readonly text: string;
  /** Of a variable, without `$context.`. */
  readonly name?: string;
}

/** A shell command with its service and operation, or a block of Terraform, where a line begins with it. */
const COMMAND =
  /^(?:(?:aws [a-z0-9-]+ [a-z0-9-]+|cat|printf|export)(?= )|(?:resource|data)(?= ")|(?:terraform|import)(?= \{))/gm;

/** After so many variables and commands, several times what a format may hold, nothing is coloured. */
const MOST_PIECES = 2000;

/** Splits exported text for colouring. The pieces put together are the text, to the character. */
export function codePieces(text: string): CodePiece[] {
  const commands = [...text.matchAll(COMMAND)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  const pieces: CodePiece[] = [];
  for (const token of parse(text).tokens) {
    if (pieces.length >= MOST_PIECES) {
      pushPlain(pieces, text.slice(token.from));
      break;
    }
    if (token.kind === 'variable') {
      pieces.push({ kind: 'variable', text: token.text, name: token.name });
      continue;
    }
    let end = token.from;
    for (const { from, to } of commands) {
      if (from < end || to > token.to) continue;
      pushPlain(pieces, text.slice(end, from));
      pieces.push({ kind: 'command', text: text.slice(from, to) });
      end = to;
    }
    pushPlain(pieces, text.slice(end, token.to));
  }
  return pieces;
}

function pushPlain(pieces: CodePiece[], text: string): void {
  if (text !== '') pieces.push({ kind: 'plain', text });
}
