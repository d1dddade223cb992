/** A quote that was typed and the one that closes it, as places of a source. */
export interface QuotePair {
  /** Offset of the quote that opens. */
  readonly open: number;
  /** Characters from the closing quote to the end, which stay as many while someone types between the quotes. */
  readonly tail: number;
}

/** What may stand behind a quote that is to be closed, besides white space and the end. */
const BEFORE = ')]},:;>|<';

/** Behind these a quote belongs to a word or to the name of a variable. */
const WORD = /[\p{L}\p{N}_.$-]/u;

interface QuotePlace {
  /** Offset of the quote that opens the string around the place, if there is one. */
  readonly open: number | undefined;
  /** Right behind a backslash that takes the next character. */
  readonly escaped: boolean;
}

/** Whether a place of any text lies between two double quotes. */
export function quotePlace(source: string, at: number): QuotePlace {
  let open: number | undefined;
  let escaped = false;
  for (let i = 0; i < at; i++) {
    if (escaped) escaped = false;
    else if (source[i] === '\\') escaped = true;
    else if (source[i] === '"') open = open === undefined ? i : undefined;
  }
  return { open, escaped };
}

/**
 * Whether quotes are a pair at a place: a quote typed there is to be closed, or an empty pair stands around it.
 * `next` is the character that is seen behind the place, which may be a break that the source does not hold.
 */
export function mayPair(source: string, at: number, next: string): boolean {
  const { open, escaped } = quotePlace(source, at);
  if (escaped) return false;
  const following = next === '\n' ? next : (source[at] ?? '');
  if (open !== undefined) return open === at - 1 && following === '"';
  return !WORD.test(source[at - 1] ?? '') && (following.trim() === '' || BEFORE.includes(following));
}

/** Whether a quote typed over selected text goes around it. */
export function mayEnclose(source: string, from: number, to: number): boolean {
  const { open, escaped } = quotePlace(source, from);
  return open === undefined && !escaped && !/["\\]/.test(source.slice(from, to));
}

/** The pair that has just come in at the caret; undefined where a change was anything else. */
export function findNewPair(before: string, source: string, caret: number): QuotePair | undefined {
  const open = caret - 1;
  if (source.slice(open, open + 2) !== '""') return undefined;
  if (source.slice(0, open) + source.slice(open + 2) !== before) return undefined;
  return { open, tail: source.length - caret };
}

/** The same pair after a change, as long as nothing around it changed and the caret is in it. */
export function keepPair(
  pair: QuotePair,
  before: string,
  source: string,
  caret: number,
): QuotePair | undefined {
  const close = closingQuote(pair, source);
  const isSame =
    source.startsWith(before.slice(0, pair.open + 1)) &&
    source.endsWith(before.slice(closingQuote(pair, before)));
  return isSame && pair.open < caret && caret <= close ? pair : undefined;
}

/** Offset of the quote that closes a pair. */
export function closingQuote({ tail }: QuotePair, source: string): number {
  return source.length - tail;
}
