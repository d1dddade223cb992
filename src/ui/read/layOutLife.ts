import { FOLD, GAP, type LifePlan } from '../../core/logs/summary/lifePlan.ts';
import { LONG_SILENCE } from '../../core/logs/summary/lifeRows.ts';

/** The items of a life that are shown, one below the other. */
export interface LifeLayout {
  /** Which item of the plan each is. */
  readonly items: Uint32Array;
  /** Where each begins, and at last where all end, in pixels. */
  readonly tops: Float64Array;
  /** How many before each can be reached; silences cannot. */
  readonly ranks: Uint32Array;
}

const GAP_HEIGHT = 34;
const LONG_GAP_HEIGHT = 46;

/** `open`: the folds, by the place of their first line, whose lines are shown after them. */
export function layOutLife(
  { kinds, places, sizes, lengths }: LifePlan,
  open: ReadonlySet<number>,
  rowHeight: number,
): LifeLayout {
  const items = new Uint32Array(kinds.length);
  const tops = new Float64Array(kinds.length + 1);
  const ranks = new Uint32Array(kinds.length + 1);
  let size = 0;
  for (let item = 0; item < kinds.length; item++) {
    const isGap = kinds[item] === GAP;
    const height = !isGap ? rowHeight : (lengths[item] ?? 0) >= LONG_SILENCE ? LONG_GAP_HEIGHT : GAP_HEIGHT;
    items[size] = item;
    tops[size + 1] = (tops[size] ?? 0) + height;
    ranks[size + 1] = (ranks[size] ?? 0) + (isGap ? 0 : 1);
    size++;
    if (kinds[item] === FOLD && !open.has(places[item] ?? 0)) item += sizes[item] ?? 0;
  }
  return { items: items.slice(0, size), tops: tops.slice(0, size + 1), ranks: ranks.slice(0, size + 1) };
}

/** Which of the shown items is a line, or the fold that it is in. */
export function indexOfPlace({ items }: LifeLayout, { kinds, places }: LifePlan, place: number): number {
  const index = lastAtMost(items.length, (i) => places[items[i] ?? 0] ?? 0, place);
  return kinds[items[index] ?? 0] === GAP ? index - 1 : index;
}

/** The fold that a line is in, by the place of its first line; undefined for a line that is in none. */
export function foldOf({ kinds, places, lines }: LifePlan, place: number): number | undefined {
  const item = kinds.findLastIndex((kind, i) => kind === FOLD && (places[i] ?? 0) <= place);
  const from = places[item] ?? 0;
  return item >= 0 && place < from + (lines[item] ?? 0) ? from : undefined;
}

/** Which of the shown items is at a height. */
export function indexAtTop({ items, tops }: LifeLayout, top: number): number {
  return lastAtMost(items.length, (i) => tops[i] ?? 0, top);
}

/** The places of lines among some of the shown items; of a fold, its first. */
export function placesOfLines(layout: LifeLayout, plan: LifePlan, from: number, to: number): number[] {
  return [...layout.items.subarray(from, to)]
    .filter((item) => plan.kinds[item] !== GAP)
    .map((item) => plan.places[item] ?? 0);
}

/** The last index whose value is not above a limit, where values ascend; 0 for none. */
function lastAtMost(count: number, valueOf: (index: number) => number, limit: number): number {
  let low = 0;
  let high = Math.max(count - 1, 0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (valueOf(middle) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
