import type { Edit } from '../edit.ts';
import type { Fields } from './fields.ts';

const isCsv = ({ syntax, quotes }: Fields): boolean => syntax === 'delimited' && quotes === 'doubled';

/**
 * A separator as it stands before an item. Quotes of CSV count only as the first sign of a column (RFC 4180): after a
 * blank they would be part of the value, so `, ` becomes `,` before them. Where blanks stand on both sides of the sign,
 * as in `a | b`, the line is laid out for people and stays as it is.
 */
export function separatorBefore(fields: Fields, separator: string, item: string): string {
  return isCsv(fields) && item.startsWith('"') ? separator.replace(/^([^ ]) +$/, '$1') : separator;
}

/** The same for quotes that come to stand at an offset: the edit that takes away the blanks before it, if there are such. */
export function roomForQuotes(fields: Fields, at: number): readonly Edit[] {
  const { source } = fields.template;
  let from = at;
  while (source[from - 1] === ' ') from--;
  const isAfterSign = source[from - 1] === fields.delimiter.replaceAll(' ', '') && source[from - 2] !== ' ';
  return isCsv(fields) && isAfterSign && from < at ? [{ from, to: at, insert: '' }] : [];
}
