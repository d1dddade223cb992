import type { LogLine } from '../../core/scenarios/render.ts';
import type { Range } from './linePieces.ts';

/** About two lines of a small phone: what still stands in view behind the beginning. */
const LEAD = 90;
/** More than four lines of the widest phone that shows a peek. */
const LENGTH = 640;

/** The part of a line that a peek of four lines shows: its beginning, or what leads to an offset behind that. */
export function peekWindow({ text }: LogLine, offset = 0): Range {
  const from = offset <= LEAD ? 0 : offset - LEAD / 2;
  return { from, to: Math.min(text.length, from + LENGTH) };
}
