/** A change of a text: what lies between `from` and `to` (UTF-16 offsets) becomes `insert`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * Applies edits whose offsets all refer to the given text. Edits may come in any order; those that start at
 * the same place keep theirs. Throws a RangeError for an edit outside the text or across another one.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of sorted(edits)) {
    if (edit.from < end || edit.to < edit.from || edit.to > text.length) {
      throw new RangeError(`edit ${edit.from}-${edit.to} does not fit`);
    }
    result += text.slice(end, edit.from) + edit.insert;
    end = edit.to;
  }
  return result + text.slice(end);
}

/** Where an offset of the old text lies after the edits; inside a replaced piece, its end. */
export function mapOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const edit of sorted(edits)) {
    if (edit.from > offset) break;
    if (offset < edit.to) return edit.from + shift + edit.insert.length;
    shift += edit.insert.length - (edit.to - edit.from);
  }
  return offset + shift;
}

/** The one edit that turns one text into the other, or none where they are equal. */
export function diff(before: string, after: string): Edit[] {
  if (before === after) return [];
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ from, to: before.length - tail, insert: after.slice(from, after.length - tail) }];
}

function sorted(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
