import { placeDrop, type Drop } from '../../../core/template/drop/placeDrop.ts';
import type { FieldRow, Fields } from '../../../core/template/fields/fields.ts';
import { memoizeLast } from '../../../core/memoize.ts';
import { useDrag, type DragItem, type DropPlace, type DropZone } from '../../common/dnd/drag.ts';
import { dropMark } from './dropMark.ts';
import { fieldPlaces, type FieldPlace, type FieldPlaces } from './fieldPlaces.ts';
import { currentFields } from './fieldState.ts';
import { findDrop } from './findDrop.ts';
import type { Level } from './pickLevel.ts';
import { placeAt } from './placeAt.ts';
import { chipsIn, readColumn, readRowBoxes, seenOf } from './rowBoxes.ts';
import { stepPlace } from './stepPlace.ts';
import { findPart } from '../../common/browser/parts.ts';

const NONE: FieldPlaces = { all: [], borders: [], into: new Map(), chips: new Map() };

/** Lets variables and rows be dropped between the rows of a box and onto their variables. `visible`: what is drawn. */
export function fieldDropZone(box: HTMLElement, visible: () => readonly FieldRow[]): DropZone {
  const dropAt = rememberDrops();
  const listed = memoizeLast((fields: Fields, rows: readonly FieldRow[]) => fieldPlaces(fields, rows));
  const placesOf = (fields: Fields | undefined) => (fields ? listed(fields, visible()) : NONE);
  // Once per lift and set of rows; the list tells by its own place how far it has been scrolled since.
  const measured = memoizeLast(
    (list: HTMLElement, rows: readonly FieldRow[], _lifted: DragItem | undefined) => ({
      rows,
      boxes: readRowBoxes(list),
      column: readColumn(list),
      chipsOf: (row: string) => chipsIn(list, row).map((chip) => seenOf(list, chip)),
    }),
  );
  const layoutNow = (list: HTMLElement) => measured(list, visible(), useDrag.getState().item);
  const list = () => findPart(box, 'field-list') ?? box;
  let level: { readonly item: DragItem; readonly level: Level | undefined } | undefined;
  return {
    element: box,
    scroller: box,
    find: (item, point) => {
      const fields = currentFields();
      if (!fields) return undefined;
      const corner = list().getBoundingClientRect();
      const inList = { x: point.x - corner.left, y: point.y - corner.top };
      const aim = placeAt(placesOf(fields), layoutNow(list()), inList);
      const last = level?.item === item ? level.level : undefined;
      const found = findDrop(fields, item.payload, aim, inList, last, (place) => dropAt(fields, item, place));
      level = { item, level: found?.level };
      return found && asDropPlace(found.at, found.drop);
    },
    step: (item, current, way, far) => {
      const fields = currentFields();
      if (!fields) return undefined;
      const { all } = placesOf(fields);
      const drop = (place: FieldPlace) => dropAt(fields, item, place);
      const next = stepPlace(fields, all, item.payload, { current: current?.place, way, far }, drop);
      return next ? asDropPlace(next, drop(next)) : current;
    },
    show: (shown) => {
      const can = shown !== undefined && shown.drop.edits.length > 0;
      const place = can ? placesOf(currentFields()).all.find(({ key }) => key === shown.id) : undefined;
      dropMark(box, list(), place, layoutNow(list()).boxes);
    },
  };
}

function asDropPlace({ key, place }: FieldPlace, drop: Drop): DropPlace {
  return { id: key, place, drop };
}

/** What a drop at a place would do; computed once for each place of a lift. */
function rememberDrops(): (fields: Fields, item: DragItem, place: FieldPlace) => Drop {
  const known = new Map<string, Drop>();
  let knownFor: DragItem | undefined;
  let knownIn: Fields | undefined;
  return (fields, item, { key, place }) => {
    if (knownFor !== item || knownIn !== fields) known.clear();
    knownFor = item;
    knownIn = fields;
    const drop = known.get(key) ?? placeDrop(fields, place, item.payload);
    known.set(key, drop);
    return drop;
  };
}
