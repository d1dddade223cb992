import { useDrag } from '../dnd/drag.ts';
import type { RowBox } from './rowBoxes.ts';

interface Mark {
  readonly where: string;
  readonly depth: string;
  /** The row that it is drawn at; undefined in a list without rows. */
  readonly row: RowBox | undefined;
}

/**
 * Shows where a drop would land in a box of fields, or no longer. It lies over the rows and moves by a transform,
 * so that no row has to make room and be laid out for it.
 */
export function dropMark(box: HTMLElement, mark: Mark | undefined): void {
  box.toggleAttribute('data-drop', mark !== undefined);
  const element = box.querySelector<HTMLElement>('.drop-mark');
  if (!element) return;
  element.toggleAttribute('data-shown', mark !== undefined);
  if (!mark) return;
  const { where, depth, row } = mark;
  const isRow = where === 'onto' && row !== undefined;
  element.dataset['where'] = where;
  element.style.setProperty('--depth', depth);
  element.style.height = isRow ? `${row.bottom - row.top}px` : '';
  const at = row === undefined ? 0 : where === 'after' ? row.bottom : row.top;
  element.style.transform = `translateY(${at}px)`;
  // A pointer scrolls by being held at an edge; the keyboard has no edge.
  if (useDrag.getState().point === undefined) element.scrollIntoView({ block: 'nearest' });
}
