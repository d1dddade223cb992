/** A border between two fields on one line as it is shown: from the end of the one to the start of the other. */
export interface Border<Of> {
  readonly left: number;
  readonly right: number;
  readonly of: Of;
}

/** The border nearest to a pointer's place in its line; of those that are equally near the innermost, which comes first. */
export function nearestBorder<Of>(borders: readonly Border<Of>[], x: number): Of | undefined {
  let best: Border<Of> | undefined;
  for (const border of borders) if (!best || away(border, x) < away(best, x)) best = border;
  return best?.of;
}

function away({ left, right }: Border<unknown>, x: number): number {
  return x < left ? left - x : Math.max(0, x - right);
}
