import type { FieldPlace } from './fieldPlaces.ts';
import { boxAt, type RowBox } from './rowBoxes.ts';

/** How much of a row at its middle means the row itself and not the gap beside it. */
const MIDDLE = 0.5;

/** Where the keys of the top rows begin, and how much further each level below, in pixels. */
const KEYS_FROM = 28;
const LEVEL = 16;

/**
 * The place under a point, which is measured from the upper left corner of the list. Beside the rows it is the
 * first gap above them or the last one below.
 */
export function placeAt(
  places: readonly FieldPlace[],
  boxes: readonly RowBox[],
  { x, y }: { readonly x: number; readonly y: number },
  canTake: (onto: FieldPlace) => boolean,
): FieldPlace | undefined {
  const box = boxAt(boxes, y);
  if (!box) return y < (boxes[0]?.top ?? 0) ? places[0] : places.at(-1);
  const share = (y - box.top) / (box.bottom - box.top);
  const start = places.findIndex((place) => place.row === box.id);
  const here = places.slice(start).filter((place) => place.row === box.id);
  const onto = here.find((place) => place.where === 'onto');
  const edge = (1 - MIDDLE) / 2;
  if (onto && share > edge && share < 1 - edge && canTake(onto)) return onto;
  if (share < 0.5) return here.find((place) => place.where === 'before') ?? onto;
  // Below: behind this row where its level ends, as deep as the pointer is to the right; else before the next one.
  const ends = here.filter((place) => place.where === 'after');
  const level = Math.floor((KEYS_FROM + LEVEL * ends.length - x) / LEVEL);
  return (
    ends[Math.max(0, Math.min(ends.length - 1, level))] ??
    places.find((place, at) => place.where === 'before' && at >= start + here.length)
  );
}
