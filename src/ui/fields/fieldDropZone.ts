import type { FieldRow, FieldRows } from '../../core/template/fields/fieldTree.ts';
import type { Text } from '../../core/text.ts';
import { memoizeLast } from '../../state/memoize.ts';
import { useDrag, type DragItem, type DropPlace, type DropZone } from '../dnd/drag.ts';
import { dropMark } from './dropMark.ts';
import { dropEdits, dropSentence, fieldPlaces, landedRows, type FieldPlace } from './fieldPlaces.ts';
import { applyFieldEdits, currentRows } from './fieldState.ts';
import { placeAt } from './placeAt.ts';
import { readRowBoxes } from './rowBoxes.ts';
import { settleRows } from './settleRows.ts';

/** Lets variables and rows be dropped between and onto the rows of a box. `visible`: the rows that are drawn. */
export function fieldDropZone(box: HTMLElement, visible: () => readonly FieldRow[]): DropZone {
  const resolve = resolver(box);
  const listed = memoizeLast((fields: FieldRows | undefined, rows: readonly FieldRow[]) =>
    fields ? fieldPlaces(fields, rows) : [],
  );
  const places = () => listed(currentRows(), visible());
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
function resolver(box: HTMLElement) {
  const known = new Map<string, DropPlace | undefined>();
  let knownFor: DragItem | undefined;
  let knownIn: FieldRows | undefined;
  return (item: DragItem, place: FieldPlace): DropPlace | undefined => {
    const fields = currentRows();
    if (knownFor !== item || knownIn !== fields) known.clear();
    knownFor = item;
    knownIn = fields;
    const id = idOf(place);
    if (!known.has(id)) known.set(id, fields && build(box, fields, item, place));
    return known.get(id);
  };
}

/** A row starts from where it is; a variable before the first place. */
function startOf(all: readonly FieldPlace[], item: DragItem): number {
  return item.kind === 'row' ? all.findIndex((place) => place.row === item.id) : -1;
}

function build(
  box: HTMLElement,
  fields: FieldRows,
  item: DragItem,
  place: FieldPlace,
): DropPlace | undefined {
  const edits = dropEdits(fields, item, place);
  if (edits.length === 0) return undefined;
  return {
    id: idOf(place),
    sentence: dropSentence(fields, item, place),
    drop: () => {
      if (applyFieldEdits(edits, done(item, place))) settleRows(box, landedRows(fields, item, place));
    },
  };
}

function done(item: DragItem, place: FieldPlace): Text {
  const label =
    item.kind === 'row' ? item.label : item.kind === 'variables' ? item.names.join(', ') : item.text;
  if (place.where === 'onto') return { en: `${label} dropped`, ko: `놓음: ${label}` };
  const n = place.position.index + 1;
  return { en: `${label} dropped at place ${n}`, ko: `놓음: ${label}, ${n}번째` };
}

function idOf({ row, where, position }: FieldPlace): string {
  const depth = position.parent === undefined ? 0 : position.parent.split('.').length;
  return `${where} ${row ?? '-'} ${depth}`;
}
