import { readParts, readWords, type Word } from './words.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** All by which a name can be found: its words, their camel-case parts, and the whole without dots. */
export function nameWords(name: string): string[] {
  return [...new Set(piecesOf(name).map((piece) => piece.text))];
}

/**
 * Where a query stands in a name. `typed` are the words of the query, `terms` the words that it was taken for,
 * which differ by slips: of a word that begins with a typed one only the beginning counts, of another one in
 * `terms` all of it.
 */
export function nameRanges(name: string, terms: readonly string[], typed: readonly string[]): Range[] {
  const found = piecesOf(name)
    .filter((piece) => terms.includes(piece.text) || typed.some((text) => piece.text.startsWith(text)))
    .map((piece) => ({ from: piece.from, to: endOfTyped(name, piece, typed) }));
  return merge(found);
}

function piecesOf(name: string): Word[] {
  const words = readWords(name);
  const joined = { text: words.map((word) => word.text).join(''), from: 0, to: name.length };
  return [...words, ...readParts(name), joined];
}

function endOfTyped(name: string, piece: Word, typed: readonly string[]): number {
  const lengths = typed.filter((text) => piece.text.startsWith(text)).map((text) => text.length);
  if (lengths.length === 0) return piece.to;
  let left = Math.max(...lengths);
  let end = piece.from;
  for (; left > 0 && end < piece.to; end++) if (/[A-Za-z0-9]/.test(name.charAt(end))) left--;
  return end;
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && range.from <= last.to)
      merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else merged.push(range);
  }
  return merged;
}
