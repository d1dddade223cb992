import { matchFrom } from '../matchFrom.ts';
import { createBudget } from '../tooMuch.ts';

/** How deep brackets and expansions are followed. */
export const MAX_DEPTH = 40;
/** More commands, words and what is put into them than any script has in a text that is looked through. */
const MAX_PIECES = 120_000;

/** A place in a script that all readers of it move together. */
export interface Cursor {
  readonly text: string;
  /** In UTF-16 units. */
  at: number;
  /** How many brackets or expansions are open. */
  depth: number;
  /** How many quotes and brackets do not end. */
  misfits: number;
  /** Moves after what a sticky pattern matches; undefined where it does not. */
  readonly take: (pattern: RegExp) => string | undefined;
  /** Throws `TooMuch` where no script has as many pieces. */
  readonly spend: (count?: number) => void;
}

/** A cursor at the start of a text; of a script inside another one with its depth and what it may still spend. */
export function createCursor(text: string, depth = 0, spend = createBudget(MAX_PIECES)): Cursor {
  const cursor: Cursor = {
    text,
    at: 0,
    depth,
    misfits: 0,
    take(pattern) {
      const matched = matchFrom(pattern, text, cursor.at)?.[0];
      cursor.at += matched?.length ?? 0;
      return matched;
    },
    spend,
  };
  return cursor;
}
