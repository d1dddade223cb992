import type { Text } from '../../core/text.ts';
import { announce, showPanel } from '../../state/store.ts';
import { clearChosen } from '../catalog/chosenVariables.ts';
import { useDrag, zones, type DragItem, type DropPlace, type DropZone, type Point } from './drag.ts';

/** The steps of a drag that all hands share: lift, carry, drop or put back. */

let shown: DropZone | undefined;

/** Begins a drag; on a phone the template comes forward, to be dropped on. */
export function lift(item: DragItem, point: Point | undefined): void {
  showPanel('template');
  useDrag.setState({ item, place: undefined, point });
  document.documentElement.dataset['dragging'] = item.kind;
  announce(lifted(item));
}

export function carryTo(point: Point): void {
  const { item, place } = useDrag.getState();
  if (!item) return;
  const zone = zoneAt(point);
  const next = zone?.find(item, point);
  useDrag.setState({ point });
  if (next?.id !== place?.id || zone !== shown) settleOn(zone, next);
}

/** Shows another place and says it. */
export function settleOn(zone: DropZone | undefined, place: DropPlace | undefined): void {
  if (shown && shown !== zone) shown.show(undefined);
  shown = zone;
  zone?.show(place);
  useDrag.setState({ place });
  if (place) announce(place.sentence);
}

/** Ends the drag; the item lands only where there is a place and nobody cancelled. */
export function letGo(cancelled: boolean): void {
  const { item, place } = useDrag.getState();
  if (!item) return;
  shown?.show(undefined);
  shown = undefined;
  useDrag.setState({ item: undefined, place: undefined, point: undefined });
  delete document.documentElement.dataset['dragging'];
  if (place && !cancelled) {
    place.drop();
    if (item.kind === 'variables') clearChosen();
  } else announce({ en: 'Put back. Nothing changed.', ko: '제자리로 돌렸습니다. 바뀐 내용은 없습니다.' });
}

function zoneAt({ x, y }: Point): DropZone | undefined {
  const under = document.elementFromPoint(x, y);
  return [...zones].find((zone) => zone.element.contains(under));
}

export function nameOf(item: DragItem): Text {
  if (item.kind === 'row') return { en: item.label, ko: item.label };
  if (item.kind === 'text') return { en: item.text, ko: item.text };
  const [name = ''] = item.names;
  return item.names.length === 1
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
