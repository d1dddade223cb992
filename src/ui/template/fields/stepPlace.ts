import { placeKey, type Payload, type Place } from '../../../core/template/drop/place.ts';
import type { Drop } from '../../../core/template/drop/placeDrop.ts';
import { findRow, type Fields } from '../../../core/template/fields/fields.ts';
import type { FieldPlace } from './fieldPlaces.ts';

interface Step {
  /** Where the payload is held now; undefined where it has just been lifted. */
  readonly current: Place | undefined;
  readonly way: 1 | -1;
  /** From border to border, and not also to the variables. */
  readonly far: boolean;
}

/**
 * The next place for the keyboard at which the payload can land; undefined where there is none that way. A field of
 * the template begins where it stands, anything else at the first place.
 */
export function stepPlace(
  fields: Fields,
  all: readonly FieldPlace[],
  payload: Payload,
  { current, way, far }: Step,
  dropAt: (place: FieldPlace) => Drop,
): FieldPlace | undefined {
  const fits = (place: FieldPlace) => (!far || place.place.kind === 'gap') && dropAt(place).edits.length > 0;
  const key = current && placeKey(current);
  const start = key === undefined ? startOf(fields, all, payload) : all.findIndex((p) => p.key === key);
  const ahead = way > 0 ? all.slice(start + 1) : all.slice(0, Math.max(0, start)).reverse();
  const next = ahead.find(fits);
  if (next || current) return next;
  // Lifted from the end, it begins at the nearest place before.
  return all.slice(0, Math.max(0, start)).findLast(fits) ?? all.find(fits);
}

function startOf(fields: Fields, all: readonly FieldPlace[], payload: Payload): number {
  const from =
    payload.kind === 'row'
      ? findRow(fields, payload.id)?.range.from
      : payload.kind === 'piece'
        ? payload.from
        : undefined;
  return from === undefined ? -1 : all.findIndex(({ offset }) => offset === from);
}
