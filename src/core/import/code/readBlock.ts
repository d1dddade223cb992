import type { Part } from './language.ts';
import { readQuoted, type Quoting } from './readQuoted.ts';

/** Stands for what falls away, so that every place keeps its offset until the end. No text has these characters. */
const GONE = '\ufddf';
const END = '\ufdde';

/** A place of text from which something falls away: as much of the same. */
export const drop = (text: string): string => GONE.repeat(text.length);

/** A line without so many characters at its start, and without the return at its end. */
export function dropIndent(line: string, indent: number): string {
  const end = line.endsWith('\r') ? line.length - 1 : line.length;
  const blank = line.slice(0, indent).search(/[^ \t]|$/);
  return (
    drop(line.slice(0, Math.min(blank, end))) + line.slice(Math.min(blank, end), end) + drop(line.slice(end))
  );
}

/** The indentation that all lines with anything in them share. */
export function sharedIndent(lines: readonly string[]): number {
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  return indents.reduce((least, next) => Math.min(least, next), Number.MAX_SAFE_INTEGER);
}

/** Offset where the line begins that a mark stands alone at the start of, and what stands before the mark there. */
export function findClosing(
  text: string,
  at: number,
  mark: string,
): { from: number; indent: number } | undefined {
  for (let i = text.indexOf(mark, at); i !== -1; i = text.indexOf(mark, i + mark.length)) {
    let from = i;
    while (from > at && (text[from - 1] === ' ' || text[from - 1] === '\t')) from--;
    if (from === at || text[from - 1] === '\n') return { from, indent: i - from };
  }
  return undefined;
}

/** The body of a string of several lines. Each line may let something fall away, before escapes are read. */
export function readBlock(
  text: string,
  from: number,
  to: number,
  dropFrom: (line: string, index: number, lines: readonly string[]) => string,
  quoting: Partial<Quoting>,
): readonly Part[] {
  const body = text.slice(from, Math.max(from, to)).split('\n').map(dropFrom).join('\n');
  const { parts } = readQuoted(body + END, 0, { ...quoting, quote: END, multiline: true });
  return parts.map((part) =>
    typeof part === 'string' ? part.replaceAll(GONE, '') : { from: part.from + from, to: part.to + from },
  );
}
