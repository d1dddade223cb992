import type { Text } from '../../core/text.ts';
import { dropInto } from '../../state/dropActions.ts';
import { announce } from '../../state/noticeActions.ts';
import { useStore } from '../../state/store.ts';
import { showPanel } from '../../state/viewActions.ts';
import { clearChosen } from '../catalog/chosenVariables.ts';
import { useDrag, zones, type DragItem, type DropPlace, type DropZone, type Point } from './drag.ts';
import { scrollAtEdge, stopScrolling } from './edgeScroll.ts';
import { showLifted } from './showLifted.ts';

/** The steps of a drag that all hands share: lift, carry, drop or put back. */

/** A pointer must rest this long on a place, in milliseconds, before the place is said. */
const SAY_AFTER = 150;

let shown: DropZone | undefined;
let saying: ReturnType<typeof setTimeout> | undefined;

/** Begins a drag; on a phone the template comes forward, to be dropped on. */
export function lift(item: DragItem, point: Point | undefined): void {
  showLifted(item);
  showPanel('template');
  useDrag.setState({ item, place: undefined, point });
  document.documentElement.dataset['dragging'] = item.payload.kind;
  announce(lifted(item));
}

export function carryTo(point: Point, exact = false): void {
  const { item, place } = useDrag.getState();
  if (!item) return;
  const zone = zoneAt(point);
  const next = zone?.find(item, point, exact);
  scrollAtEdge(zone?.scroller, point);
  useDrag.setState({ point });
  if (next?.id !== place?.id || zone !== shown) settleOn(zone, next);
}

/** Shows another place and says it. */
export function settleOn(zone: DropZone | undefined, place: DropPlace | undefined): void {
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
export function letGo(cancelled: boolean): void {
  const { item, place } = useDrag.getState();
  if (!item) return;
  clearTimeout(saying);
  stopScrolling();
  showLifted(undefined);
  shown?.show(undefined);
  shown = undefined;
  useDrag.setState({ item: undefined, place: undefined, point: undefined });
  delete document.documentElement.dataset['dragging'];
  if (place && place.drop.edits.length > 0 && !cancelled) {
    dropInto(place.place, item.payload);
    if (item.payload.kind === 'new') clearChosen();
  } else announce({ en: 'Put back. Nothing changed.', ko: '제자리로 돌렸습니다. 바뀐 내용은 없습니다.' });
}

/** By measures: asking the page what lies under a point takes long while hundreds of rows do. */
function zoneAt(point: Point): DropZone | undefined {
  const drawer = useStore.getState().catalogOpen ? document.querySelector('.catalog-drawer') : null;
  if (drawer && isWithin(drawer, point)) return undefined;
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
    en: `Lifted: ${name.en}. Escape puts it back.`,
    ko: `집음: ${name.ko}. Escape로 되돌립니다.`,
  };
}
