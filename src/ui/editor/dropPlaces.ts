import type { EditorView } from '@codemirror/view';
import { charactersOf, nearestCharacter } from '../../core/template/drop/characters.ts';
import { gapNear, gapsOf } from '../../core/template/drop/gaps.ts';
import { placeKey, type Place } from '../../core/template/drop/place.ts';
import { placeDrop } from '../../core/template/drop/placeDrop.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import type { DragItem, DropPlace } from '../dnd/drag.ts';

export function resolve(item: DragItem, place: Place): DropPlace {
  const { fields } = selectAnalysis(useStore.getState());
  return { id: placeKey(place), place, drop: placeDrop(fields, place, item.payload) };
}

export function placeUnder(
  _view: EditorView,
  item: DragItem,
  at: number,
  exact: boolean,
): DropPlace | undefined {
  const { fields } = selectAnalysis(useStore.getState());
  const gap = gapNear(fields, at);
  const character = nearestCharacter(fields, at);
  if (gap && !exact) return resolve(item, { kind: 'gap', position: gap.position });
  return character === undefined ? undefined : resolve(item, { kind: 'character', at: character });
}

export function stepFrom(
  item: DragItem,
  current: DropPlace | undefined,
  way: 1 | -1,
  far: boolean,
): DropPlace | undefined {
  const { fields } = selectAnalysis(useStore.getState());
  const places: Place[] = far
    ? gapsOf(fields).map(({ position }) => ({ kind: 'gap', position }))
    : charactersOf(fields).map((at) => ({ kind: 'character', at }));
  const at = places.findIndex((place) => placeKey(place) === current?.id);
  const next = places[current ? at + way : 0];
  return next ? resolve(item, next) : current;
}
