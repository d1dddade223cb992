import { attributeGaps, gapsOf, type Gap } from '../../../core/template/drop/gaps.ts';
import { placeKey, type Payload, type Place } from '../../../core/template/drop/place.ts';
import { placeDrop } from '../../../core/template/drop/placeDrop.ts';
import { findRow, type Fields } from '../../../core/template/fields/fields.ts';
import { memoizeLast } from '../../../core/memoize.ts';
import { selectAnalysis, useStore } from '../../../state/store.ts';
import type { DragItem, DropPlace } from '../../common/dnd/drag.ts';

export function currentFields(): Fields {
  return selectAnalysis(useStore.getState()).fields;
}

const knownPlaces = memoizeLast((_fields: Fields, _payload: Payload) => new Map<string, DropPlace>());

/** What comes of an item at a place; computed once for each place of a drag. */
export function resolve(item: DragItem, place: Place): DropPlace {
  const fields = currentFields();
  const known = knownPlaces(fields, item.payload);
  const id = placeKey(place);
  const found = known.get(id) ?? { id, place, drop: placeDrop(fields, place, item.payload) };
  known.set(id, found);
  return found;
}

export function canLand(place: DropPlace | undefined): boolean {
  return place !== undefined && place.drop.edits.length > 0;
}

/** The borders that an item can go to: an attribute stays among those of its tag. */
export const gapsFor = memoizeLast((fields: Fields, payload: Payload): readonly Gap[] => {
  const row = payload.kind === 'row' ? findRow(fields, payload.id) : undefined;
  return row?.kind === 'attribute' ? attributeGaps(fields, row) : gapsOf(fields);
});

export function gapPlace({ position }: Pick<Gap, 'position'>): Place {
  return { kind: 'gap', position };
}
