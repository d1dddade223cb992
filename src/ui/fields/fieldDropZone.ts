import type { FieldRow, FieldRows } from '../../core/template/fields/fieldTree.ts';
import type { Text } from '../../core/text.ts';
import { memoizeLast } from '../../state/memoize.ts';
import type { DragItem, DropPlace, DropZone, Point } from '../dnd/drag.ts';
import { dropEdits, dropSentence, fieldPlaces, type FieldPlace } from './fieldPlaces.ts';
import { applyFieldEdits, currentRows } from './fieldState.ts';

/** How much of a row at its middle means the row itself and not the gap beside it. */
const MIDDLE = 0.5;

/** Lets variables and rows be dropped between and onto the rows of a list. `visible`: the rows that are drawn. */
export function fieldDropZone(element: HTMLElement, visible: () => readonly FieldRow[]): DropZone {
  let drawn: Element | undefined;
  const known = new Map<string, DropPlace | undefined>();
  let knownFor: DragItem | undefined;
  let knownIn: FieldRows | undefined;
  const resolve = (item: DragItem, place: FieldPlace): DropPlace | undefined => {
    const fields = currentRows();
    if (knownFor !== item || knownIn !== fields) known.clear();
    knownFor = item;
    knownIn = fields;
    const id = idOf(place);
    if (!known.has(id)) known.set(id, build(item, place));
    return known.get(id);
  };
  const listed = memoizeLast((fields: FieldRows | undefined, rows: readonly FieldRow[]) =>
    fields ? fieldPlaces(fields, rows) : [],
  );
  const places = () => listed(currentRows(), visible());
  return {
    element,
    find: (item, point) => {
      const place = placeAt(element, places(), point, (onto) => resolve(item, onto) !== undefined);
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
      drawn?.removeAttribute('data-drop');
      const [where = '', row = '', depth = '0'] = place?.id.split(' ') ?? [];
      drawn = place && (rowElement(element, row) ?? element);
      if (!(drawn instanceof HTMLElement)) return;
      drawn.dataset['drop'] = where;
      drawn.style.setProperty('--drop-depth', depth);
      drawn.scrollIntoView({ block: 'nearest' });
    },
  };
}

/** A row starts from where it is; a variable before the first place. */
function startOf(all: readonly FieldPlace[], item: DragItem): number {
  return item.kind === 'row' ? all.findIndex((place) => place.row === item.id) : -1;
}

function build(item: DragItem, place: FieldPlace): DropPlace | undefined {
  const fields = currentRows();
  const edits = fields ? dropEdits(fields, item, place) : [];
  if (!fields || edits.length === 0) return undefined;
  return {
    id: idOf(place),
    sentence: dropSentence(fields, item, place),
    drop: () => applyFieldEdits(edits, done(item, place)),
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

function rowElement(list: HTMLElement, id: string): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
}

function placeAt(
  list: HTMLElement,
  places: readonly FieldPlace[],
  { x, y }: Point,
  canTake: (onto: FieldPlace) => boolean,
): FieldPlace | undefined {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-row]');
  if (!row || !list.contains(row)) return nearestEnd(list, places, y);
  const box = row.getBoundingClientRect();
  const style = getComputedStyle(row);
  const top = box.top + parseFloat(style.paddingTop);
  const height = box.bottom - parseFloat(style.paddingBottom) - top;
  const share = (y - top) / height;
  const id = row.dataset['row'];
  const here = places.filter((place) => place.row === id);
  const onto = here.find((place) => place.where === 'onto');
  const edge = (1 - MIDDLE) / 2;
  if (onto && share > edge && share < 1 - edge && canTake(onto)) return onto;
  if (share < 0.5) return here.find((place) => place.where === 'before') ?? onto;
  // Below: behind this row where its level ends, as deep as the pointer is to the right; else before the next one.
  const ends = here.filter((place) => place.where === 'after');
  const byDepth =
    ends[Math.max(0, Math.min(ends.length - 1, Math.floor((box.left + 28 + 16 * ends.length - x) / 16)))];
  return (
    byDepth ??
    places.find((place, at) => place.where === 'before' && at > places.indexOf(here.at(-1) ?? place))
  );
}

/** Beside the rows: the first gap above them, the last one below. */
function nearestEnd(list: HTMLElement, places: readonly FieldPlace[], y: number): FieldPlace | undefined {
  const first = list.querySelector('[data-row]');
  if (first && y < first.getBoundingClientRect().top) return places[0];
  return places.at(-1);
}
