import type { Range } from './linePieces.ts';

/**
 * The columns that are drawn of all lines while some landed in them: from the first to the last that did, and as many
 * as the box shows on either side, so that they fill it wherever it is scrolled to for them.
 */
export function landedWindow(landed: readonly (readonly Range[])[], columns: number): Range | undefined {
  const all = landed.flat();
  if (all.length === 0) return undefined;
  const from = Math.min(...all.map((range) => range.from)) - columns;
  return { from: Math.max(0, from), to: Math.max(...all.map((range) => range.to)) + columns };
}
