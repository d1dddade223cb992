import { useDrag } from '../../common/dnd/drag.ts';
import type { FieldPlace } from './fieldPlaces.ts';
import { boxWithin, chipsIn, seenOf, type RowBox } from './rowBoxes.ts';
import { findPart } from '../../common/browser/parts.ts';

/** How far the ring stands off a chip, in pixels. */
const OFF = 3;

/**
 * Shows where a drop would land in a box of fields, or no longer: a line between two rows, or a ring round a variable.
 * It lies over the rows and moves by a transform, so that no row has to make room and be laid out for it.
 */
export function dropMark(
  box: HTMLElement,
  list: HTMLElement,
  place: FieldPlace | undefined,
  boxes: readonly RowBox[],
): void {
  box.toggleAttribute('data-drop', place !== undefined);
  const mark = findPart(box, 'drop-mark');
  if (!mark) return;
  mark.toggleAttribute('data-shown', place !== undefined);
  if (!place) return;
  if (place.row === undefined) drawLine(mark, place, boxes);
  else drawRing(mark, list, place.row, place.chip);
  // A pointer scrolls by being held at an edge; the keyboard has no edge.
  if (useDrag.getState().point === undefined) mark.scrollIntoView({ block: 'nearest' });
}

function drawLine(mark: HTMLElement, { border, depth }: FieldPlace, boxes: readonly RowBox[]): void {
  const y = border === 0 ? (boxes[0]?.top ?? 0) : (boxes[border - 1]?.bottom ?? 0);
  mark.dataset['where'] = 'between';
  mark.style.setProperty('--depth', String(depth));
  mark.style.width = '';
  mark.style.height = '';
  mark.style.transform = `translateY(${y}px)`;
}

function drawRing(mark: HTMLElement, list: HTMLElement, row: string, chip: number): void {
  const element = chipsIn(list, row)[chip];
  if (!element) return;
  const { top, height } = boxWithin(list, element);
  const { from, to } = seenOf(list, element);
  mark.dataset['where'] = 'variable';
  mark.style.width = `${to - from + 2 * OFF}px`;
  mark.style.height = `${height + 2 * OFF}px`;
  mark.style.transform = `translate(${from - OFF}px, ${top - OFF}px)`;
}
