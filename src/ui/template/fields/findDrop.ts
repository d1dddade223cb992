import type { Payload } from '../../../core/template/drop/place.ts';
import { isOwnPlace, placeDrop, type Drop } from '../../../core/template/drop/placeDrop.ts';
import type { Fields } from '../../../core/template/fields/fields.ts';
import type { FieldPlace } from './fieldPlaces.ts';
import { pickLevel, type Level } from './pickLevel.ts';
import type { Aim } from './placeAt.ts';

/** A place with what comes of a drop there; the level is where the next look goes on from. */
export interface FoundDrop {
  readonly at: FieldPlace;
  readonly drop: Drop;
  readonly level: Level | undefined;
}

/**
 * The place that a point means for a payload: what lies under it where that can be, else the border at the level that
 * is picked, else another level of it. Where nothing can be, what the point meant first, with the words of the refusal.
 */
export function findDrop(
  fields: Fields,
  payload: Payload,
  { on, border, side }: Aim,
  point: { readonly x: number; readonly y: number },
  last: Level | undefined,
  dropAt: (place: FieldPlace) => Drop = ({ place }) => placeDrop(fields, place, payload),
): FoundDrop | undefined {
  const key = border.map((place) => place.key).join();
  const level =
    border.length > 0 ? pickLevel(last, { border: key, side, ...point }, border.length) : undefined;
  const meant = border[level?.index ?? 0];
  const others =
    meant && !(meant.place.kind === 'gap' && isOwnPlace(fields, meant.place, payload))
      ? border.filter((place) => place !== meant)
      : [];
  const candidates = [on, meant, ...others].filter((place) => place !== undefined);
  const possible = candidates.find((place) => dropAt(place).edits.length > 0);
  const at = possible ?? candidates[0];
  return at && { at, drop: dropAt(at), level };
}
