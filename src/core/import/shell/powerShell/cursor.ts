import { matchFrom } from '../../matchFrom.ts';
import { createBudget } from '../../tooMuch.ts';

/** More statements, words and values than any script has in a text that is looked through. */
const MAX_PIECES = 120_000;
export const MAX_DEPTH = 40;
export const SINGLE = /['\u2018-\u201b]/;
export const DOUBLE = /["\u201c-\u201e]/;
export const SPACE = /(?:[ \t\r]|`\r?\n)+/y;
export const ANY_SPACE = /(?:\s|`\r?\n)+/y;
export const NAME = /[A-Za-z_]\w*/y;

/** A place in a script that all readers move together. */
export interface Cursor {
  readonly text: string;
  /** In UTF-16 units. */
  at: number;
  /** How many brackets are open. */
  depth: number;
  /** How many quotes and brackets do not end. */
  misfits: number;
  /** Moves after what a sticky pattern matches; undefined where it does not. */
  readonly take: (pattern: RegExp) => string | undefined;
  /** Throws `TooMuch` where no script has as many pieces. */
  readonly spend: () => void;
}

export function createCursor(text: string): Cursor {
  const spend = createBudget(MAX_PIECES);
  const cursor: Cursor = {
    text,
    at: 0,
    depth: 0,
    misfits: 0,
    take(pattern) {
      const matched = matchFrom(pattern, text, cursor.at)?.[0];
      cursor.at += matched?.length ?? 0;
      return matched;
    },
    spend: () => spend(),
  };
  return cursor;
}
