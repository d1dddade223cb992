import type { FieldRow, Fields } from '../../core/template/fields/fields.ts';
import type { Place } from '../../core/template/drop/place.ts';
import { placeDrop } from '../../core/template/drop/placeDrop.ts';
import { memoizeLast } from '../../state/memoize.ts';
import { useDrag, type DragItem, type DropPlace, type DropZone } from '../dnd/drag.ts';
import { dropMark } from './dropMark.ts';
import { fieldPlaces, type FieldPlace } from './fieldPlaces.ts';
import { currentFields } from './fieldState.ts';
import { placeAt } from './placeAt.ts';
import { readRowBoxes } from './rowBoxes.ts';

/** Lets variables and rows be dropped between and onto the rows of a box. `visible`: the rows that are drawn. */
export function fieldDropZone(box: HTMLElement, visible: () => readonly FieldRow[]): DropZone {
  const resolve = resolver();
  const listed = memoizeLast((fields: Fields | undefined, rows: readonly FieldRow[]) =>
    fields ? fieldPlaces(fields, rows) : [],
  );
  const places = () => listed(currentFields(), visible());
  // Once per lift and set of rows; the list tells by its own place how far it has been scrolled since.
  const boxes = memoizeLast((list: HTMLElement, _rows: readonly FieldRow[], _lifted: DragItem | undefined) =>
    readRowBoxes(list),
  );
  const boxesNow = (list: HTMLElement) => boxes(list, visible(), useDrag.getState().item);
  const list = () => box.querySelector<HTMLElement>('.fields') ?? box;
  return {
    element: box,
    scroller: box,
    find: (item, point) => {
      const corner = list().getBoundingClientRect();
      const inList = { x: point.x - corner.left, y: point.y - corner.top };
      const place = placeAt(places(), boxesNow(list()), inList, (onto) => resolve(item, onto) !== undefined);
      return place && resolve(item, place);
    },
    step: (item, current, way) => {
      const all = places();
      const start = current ? all.findIndex((place) => idOf(place) === current.id) : startOf(all, item);
      for (let at = start + way; at >= 0 && at < all.length; at += way) {
        const place = all[at];
        const resolved = place && resolve(item, place);
        if (resolved) return resolved;
      }
      return current ?? all.map((place) => resolve(item, place)).findLast((place) => place !== undefined);
    },
    show: (place) => {
      const [where = '', row = '', depth = '0'] = place?.id.split(' ') ?? [];
      dropMark(box, place && { where, depth, row: boxesNow(list()).find(({ id }) => id === row) });
    },
  };
}

/** What a drop at a place would do; computed once for each place of a lift. */
function resolver() {
  const known = new Map<string, DropPlace | undefined>();
  let knownFor: DragItem | undefined;
  let knownIn: Fields | undefined;
  return (item: DragItem, place: FieldPlace): DropPlace | undefined => {
    const fields = currentFields();
    if (knownFor !== item || knownIn !== fields) known.clear();
    knownFor = item;
    knownIn = fields;
    const id = idOf(place);
    if (!known.has(id)) known.set(id, fields && build(fields, item, place));
    return known.get(id);
  };
}

/** A row starts from where it is; a variable before the first place. */
function startOf(all: readonly FieldPlace[], item: DragItem): number {
  const { payload } = item;
  return payload.kind === 'row' ? all.findIndex((place) => place.row === payload.id) : -1;
}

function build(fields: Fields, item: DragItem, { row, where, position }: FieldPlace): DropPlace | undefined {
  const variable = where === 'onto' ? fields.rows.find(({ id }) => id === row)?.variable : undefined;
  const place: Place = variable
    ? { kind: 'variable', from: variable.from, to: variable.to }
    : { kind: 'gap', position };
  const drop = placeDrop(fields, place, item.payload);
  return drop.edits.length === 0 ? undefined : { id: idOf({ row, where, position }), place, drop };
}

function idOf({ row, where, position }: FieldPlace): string {
  const depth = position.parent === undefined ? 0 : position.parent.split('.').length;
  return `${where} ${row ?? '-'} ${depth}`;
}
