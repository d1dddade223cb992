import type { Text } from '../../../core/text.ts';
import { newVariables } from '../../../core/template/drop/place.ts';
import { dropInto } from '../../../state/dropActions.ts';
import { announce } from '../../../state/noticeActions.ts';
import { showPanel } from '../../../state/viewActions.ts';
import { nextTask } from '../../../state/nextTask.ts';
import { findParts } from '../browser/parts.ts';
import { followAlt, isAltHeld, stopFollowingAlt } from './altKey.ts';
import { useDrag, zones, type DragItem, type DropPlace, type DropZone, type Point } from './drag.ts';
import { scrollAtEdge, stopScrolling } from './edgeScroll.ts';

/** The steps of a drag that all hands share: start, move, drop or put back. */

/** A pointer must rest this long on a place, in milliseconds, before the place is said. */
const SAY_AFTER = 150;

let shown: DropZone | undefined;
let saying: ReturnType<typeof setTimeout> | undefined;

/** Begins a drag; on a phone the template comes forward, to be dropped on. */
export function startDrag(item: DragItem, point: Point | undefined, byTouch = false): void {
  showLifted(item);
  showPanel('template');
  useDrag.setState({ item, place: undefined, point, byTouch, asking: undefined });
  document.documentElement.dataset['dragging'] = item.payload.kind;
  if (point) followAlt(refreshDrag);
  announce(lifted(item));
}

export function moveDrag(point: Point): void {
  const { item, place } = useDrag.getState();
  if (!item) return;
  const zone = zoneAt(point);
  const next = zone?.find(item, point, isAltHeld());
  scrollAtEdge(zone?.scroller, point);
  useDrag.setState({ point });
  if (next?.id !== place?.id || zone !== shown) showPlace(zone, next);
  allow(next !== undefined && next.drop.edits.length > 0);
}

/** Looks for the place once more, below a pointer that rests. */
export function refreshDrag(): void {
  const { point } = useDrag.getState();
  if (point) moveDrag(point);
}

/** The pointer says whether it can let go here. */
function allow(canLand: boolean): void {
  const { dataset } = document.documentElement;
  const wanted = canLand ? undefined : 'refused';
  if (dataset['drop'] === wanted) return;
  if (wanted) dataset['drop'] = wanted;
  else delete dataset['drop'];
}

/** Shows another place and says it. */
export function showPlace(zone: DropZone | undefined, place: DropPlace | undefined): void {
  if (shown && shown !== zone) shown.show(undefined);
  shown = zone;
  zone?.show(place);
  useDrag.setState({ place });
  clearTimeout(saying);
  if (!place) return;
  const isSteady = useDrag.getState().point === undefined;
  if (isSteady) announce(place.drop.words);
  else saying = setTimeout(() => announce(place.drop.words), SAY_AFTER);
}

/** Ends the drag; the item lands only where there is a place and nobody cancelled. */
export function endDrag(cancelled: boolean): void {
  const { item, place, point, byTouch } = useDrag.getState();
  if (!item) return;
  clearTimeout(saying);
  stopScrolling();
  stopFollowingAlt();
  showLifted(undefined);
  delete document.documentElement.dataset['dragging'];
  delete document.documentElement.dataset['drop'];
  const lands = place !== undefined && place.drop.edits.length > 0 && !cancelled;
  if (lands && item.isPattern) {
    useDrag.setState({
      item: undefined,
      place: undefined,
      point: undefined,
      asking: { item, place, at: point ?? shownAt() },
    });
    return;
  }
  const zone = shown;
  hide();
  if (lands) land({ ...item, zone, place, byTouch });
  else announce(PUT_BACK);
}

/** Ends the question for the name of a property: it lands, or without a name is put back. */
export function answer(property: string | undefined): void {
  const { asking, byTouch } = useDrag.getState();
  if (!asking) return;
  const zone = shown;
  hide();
  if (property === undefined) announce(PUT_BACK);
  else {
    const payload = newVariables([`authorizer.${property}`]);
    // The box that asked holds the focus until it is gone.
    void nextTask().then(() => land({ ...asking.item, payload, zone, place: asking.place, byTouch }));
  }
}

interface Landing extends DragItem {
  readonly zone: DropZone | undefined;
  readonly place: DropPlace;
  readonly byTouch: boolean;
}

/** Lets something land at the place that was shown, and has its view go on with it. */
function land({ payload, onLanded, zone, place, byTouch }: Landing): void {
  const landed = dropInto(place.place, payload);
  if (!landed) return;
  onLanded?.();
  zone?.land?.(landed, !byTouch);
}

function hide(): void {
  shown?.show(undefined);
  shown = undefined;
  useDrag.setState({ item: undefined, place: undefined, point: undefined, asking: undefined });
}

function shownAt(): Point {
  const rect = shown?.anchor?.() ?? shown?.element.getBoundingClientRect();
  return { x: rect?.left ?? 0, y: rect?.bottom ?? 0 };
}

const PUT_BACK: Text = {
  en: 'Put back. Nothing changed.',
  ko: '제자리로 되돌렸습니다. 바뀐 내용은 없습니다.',
};

/** By measures: asking the page what lies under a point takes long while hundreds of rows do. */
function zoneAt(point: Point): DropZone | undefined {
  return [...zones].find(({ element }) => isWithin(element, point));
}

function isWithin(element: Element, { x, y }: Point): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return left <= x && x < right && top <= y && y < bottom;
}

export function nameOf(item: DragItem): Text {
  const name = item.key ?? item.names[0] ?? item.text ?? '';
  return item.names.length <= 1
    ? { en: name, ko: name }
    : { en: `${item.names.length} variables`, ko: `변수 ${item.names.length}개` };
}

function lifted(item: DragItem): Text {
  const name = nameOf(item);
  return {
    en: `Picked up: ${name.en}. Press Escape to cancel.`,
    ko: `집어 든 항목: ${name.ko}. Esc 키로 취소합니다.`,
  };
}

let liftedRows: readonly Element[] = [];

/** Makes the rows that an item was lifted from step back; without an item they come back. */
function showLifted(item: DragItem | undefined): void {
  for (const element of liftedRows) element.removeAttribute('data-lifted');
  liftedRows = item ? rowsOf(item) : [];
  for (const element of liftedRows) element.setAttribute('data-lifted', '');
}

/** A row goes with everything below it. */
function rowsOf({ payload, names }: DragItem): readonly Element[] {
  if (payload.kind === 'piece') return [];
  if (payload.kind === 'row')
    return [...document.querySelectorAll(`[data-row="${payload.id}"], [data-row^="${payload.id}."]`)];
  return findParts(document, 'catalog-row').filter(({ dataset }) =>
    names.some((name) => name === dataset['insert'] || name === dataset['variable']),
  );
}
