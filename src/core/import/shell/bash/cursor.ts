import { matchFrom } from '../../matchFrom.ts';

/** A place in a script that all readers move together. */
export interface Cursor {
  readonly text: string;
  /** In UTF-16 units. */
  at: number;
  /** How many expansions are open. */
  level: number;
  /** How many quotes and brackets do not end. */
  misfits: number;
  /** Moves after what a sticky pattern matches; undefined where it does not. */
  readonly take: (pattern: RegExp) => string | undefined;
  /** Moves after a backslash that ends its line. */
  readonly takeLineEnd: () => boolean;
  /** Throws `TooMuch` where no script has as many pieces. */
  readonly spend: (count?: number) => void;
}

export function createCursor(text: string, level: number, spend: Cursor['spend']): Cursor {
  const cursor: Cursor = {
    text,
    at: 0,
    level,
    misfits: 0,
    take(pattern) {
      const matched = matchFrom(pattern, text, cursor.at)?.[0];
      cursor.at += matched?.length ?? 0;
      return matched;
    },
    takeLineEnd() {
      const length = text.startsWith('\\\r\n', cursor.at) ? 3 : text.startsWith('\\\n', cursor.at) ? 2 : 0;
      cursor.at += length;
      return length > 0;
    },
    spend,
  };
  return cursor;
}
