import { charactersOf } from '../../../core/template/drop/characters.ts';
import { placeKey, type Place } from '../../../core/template/drop/place.ts';
import { variablesIn } from '../../../core/template/drop/targets.ts';
import { findRow, type Fields } from '../../../core/template/fields/fields.ts';
import { memoizeLast } from '../../../core/memoize.ts';
import type { DragItem, DropPlace } from '../../common/dnd/drag.ts';
import { canLand, currentFields, gapPlace, gapsFor, resolve } from './dropPlaces.ts';

interface Stop {
  readonly place: Place;
  /** Where it comes among the others. */
  readonly at: number;
}

/**
 * The next place for the keyboard at which the item can land. `far` goes from border to border, or from word to word
 * where there are none; else every variable and every character counts, or only those of one kind. Without a place it begins beside `caret`.
 */
export function stepFrom(
  item: DragItem,
  current: DropPlace | undefined,
  way: 1 | -1,
  far: boolean,
  caret: number,
  kind?: Place['kind'],
): DropPlace | undefined {
  const fields = currentFields();
  const all = far ? farStops(fields, item) : nearStops(fields);
  const stops = far || kind === undefined ? all : all.filter(({ place }) => place.kind === kind);
  const from = current ? offsetOf(fields, item, current) : startOf(fields, item, caret);
  const ahead = stops.filter(({ place, at }) => {
    if (current && placeKey(place) === current.id) return false;
    return isAhead(stops, current, place, at, from, way);
  });
  const ordered = way > 0 ? ahead : ahead.toReversed();
  const back = stops.filter((stop) => !ahead.includes(stop)).toReversed();
  // What is lifted at the end begins at the last place that it can go to.
  for (const { place } of current ? ordered : [...ordered, ...back]) {
    const found = resolve(item, place);
    if (canLand(found)) return found;
  }
  return current;
}

/** By their order where the present place is one of them, as several borders may share an offset; else by offset. */
function isAhead(
  stops: readonly Stop[],
  current: DropPlace | undefined,
  place: Place,
  at: number,
  from: number,
  way: 1 | -1,
): boolean {
  const own = current ? stops.findIndex((stop) => placeKey(stop.place) === current.id) : -1;
  if (own >= 0) {
    const index = stops.findIndex((stop) => stop.place === place);
    return way > 0 ? index > own : index < own;
  }
  if (!current) return at >= from;
  return way > 0 ? at > from : at < from;
}

const farStops = (fields: Fields, item: DragItem): readonly Stop[] => {
  if (fields.syntax !== 'text' && item.payload.kind !== 'piece')
    return gapsFor(fields, item.payload).map((gap) => ({ place: gapPlace(gap), at: gap.at }));
  const { source, tokens } = fields.template;
  return nearStops(fields).filter(({ place }) => {
    if (place.kind !== 'character') return false;
    const { at } = place;
    const isEnd = tokens.some(({ kind, from, to }) => kind === 'variable' && (from === at || to === at));
    return isEnd || at === 0 || at === source.length || /\s\S/.test(source.slice(at - 1, at + 1));
  });
};

const nearStops = memoizeLast((fields: Fields): readonly Stop[] =>
  [
    ...charactersOf(fields).map((at): Stop => ({ place: { kind: 'character', at }, at })),
    ...variablesIn(fields).map(
      // Between its two ends.
      ({ from, to }): Stop => ({ place: { kind: 'variable', from, to }, at: from + 0.5 }),
    ),
  ].toSorted((a, b) => a.at - b.at),
);

function offsetOf(fields: Fields, item: DragItem, { place, id }: DropPlace): number {
  if (place.kind === 'character') return place.at;
  if (place.kind === 'variable') return place.from + 0.5;
  return gapsFor(fields, item.payload).find((gap) => placeKey(gapPlace(gap)) === id)?.at ?? 0;
}

/** Just after the field that the caret is in, or after what is lifted. */
function startOf(fields: Fields, { payload }: DragItem, caret: number): number {
  if (payload.kind === 'piece') return payload.to;
  const own = payload.kind === 'row' ? findRow(fields, payload.id) : undefined;
  const row = own ?? fields.leaves.findLast(({ range }) => range.from <= caret && caret <= range.to);
  return row?.range.to ?? caret;
}
