import { WAYS } from '../values/ways.ts';
import { HCL_ESCAPES } from './escapes.ts';
import type { Language, Part, StringLiteral } from './language.ts';
import { readQuoted, type Quoting } from './readQuoted.ts';

const TEMPLATE = { hole: ['${', '%{'], doubled: { '$${': '${', '%%{': '%{' } } satisfies Partial<Quoting>;
const HEREDOC = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;

/** The language of Terraform and OpenTofu. https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md */
export const hcl: Language = {
  comment: /(?:#|\/\/)[^\n\r]*|\/\*[^]*?(?:\*\/|$)/y,
  word: /[A-Za-z_\u00aa-\uffff][\w\u00aa-\uffff-]*/y,
  joinsNeighbours: false,
  hasPatterns: false,
  endsAtLine: true,
  // Go writes `<`, `>`, `&` and the line separators as escapes.
  json: { comma: ',', colon: ':', indent: '', sortKeys: true, escape: escapeAsGo },
  readString(text, at) {
    if (text[at] === '"') return readQuoted(text, at + 1, { quote: '"', escapes: HCL_ESCAPES, ...TEMPLATE });
    return text.startsWith('<<', at) ? readHeredoc(text, at) : undefined;
  },
};

function escapeAsGo(quoted: string): string {
  return quoted.replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function readHeredoc(text: string, at: number): StringLiteral | undefined {
  HEREDOC.lastIndex = at;
  const [opening, dash, marker = ''] = HEREDOC.exec(text) ?? [];
  if (opening === undefined) return undefined;
  const start = at + opening.length;
  const closing = new RegExp(`^[ \\t]*${marker}[ \\t]*$`, 'gmu');
  closing.lastIndex = start;
  const end = closing.exec(text);
  if (!end) return { to: text.length, parts: [''] };
  // The break before the closing word belongs to the text.
  const body = text.slice(start, end.index);
  const mark = '\u0000end';
  const shift = (part: Part) =>
    typeof part === 'string' ? part : { from: part.from + start, to: part.to + start };
  const literal = readQuoted(body + mark, 0, { quote: mark, multiline: true, ...TEMPLATE });
  const parts = dash ? flush(literal.parts) : literal.parts;
  const to = end.index + end[0].length;
  return { to, parts: parts.map(shift), way: WAYS.heredocBreak };
}

/** `<<-` takes away the indentation that all lines share; lines of white space alone do not count. */
function flush(parts: readonly Part[]): readonly Part[] {
  const indents = parts.flatMap((part, i) => {
    if (typeof part !== 'string') return [];
    const lines = part.split('\n');
    return lines
      .filter((line, n) => (n > 0 || i === 0) && (line.trim() !== '' || isBeforeHole(i, n, lines.length)))
      .map((line) => line.length - line.trimStart().length);
  });
  const indent = indents.reduce((least, next) => Math.min(least, next), Number.MAX_SAFE_INTEGER);
  return parts.map((part, i) => (typeof part === 'string' ? strip(part, i === 0, indent) : part));

  function isBeforeHole(part: number, line: number, lines: number): boolean {
    return line === lines - 1 && part < parts.length - 1;
  }
}

/** Takes `indent` characters from each line that begins in a piece. */
function strip(piece: string, beginsLine: boolean, indent: number): string {
  const lines = piece.split('\n');
  return lines
    .map((line, n) => {
      const isBlank = line.trim() === '' && n < lines.length - 1;
      return (n === 0 && !beginsLine) || isBlank ? line : line.slice(indent);
    })
    .join('\n');
}
