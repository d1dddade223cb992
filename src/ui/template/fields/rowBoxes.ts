import { findPart, findParts } from '../../common/browser/parts.ts';

/** A piece of a line, in pixels from the left edge of the list. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a row stands, in pixels below the upper edge of its list. */
export interface RowBox {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** A box within a list, in pixels from its upper left corner. */
export interface InnerBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where all rows of a list stand. Reads the layout, so that a drag should ask for it once. */
export function readRowBoxes(list: HTMLElement): readonly RowBox[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
    id: row.dataset['row'] ?? '',
    top: row.offsetTop,
    bottom: row.offsetTop + row.offsetHeight,
  }));
}

/** Where the column of the variables stands. */
export function readColumn(list: HTMLElement): Span {
  const cell = findPart(list, 'field-value');
  if (!cell) return { from: 0, to: 0 };
  const { left, width } = boxWithin(list, cell);
  return { from: left, to: left + width };
}

/** The chips of a row, in order. */
export function chipsIn(list: HTMLElement, row: string): readonly Element[] {
  return findParts(list.querySelector(`[data-row="${CSS.escape(row)}"]`), 'chip');
}

/** Where an element of a list stands. */
export function boxWithin(list: HTMLElement, element: Element): InnerBox {
  const corner = list.getBoundingClientRect();
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left - corner.left, top: top - corner.top, width, height };
}

/** The part of a chip that its cell does not cut off. */
export function seenOf(list: HTMLElement, chip: Element): Span {
  const { left, width } = boxWithin(list, chip);
  const cell = chip.closest('button');
  const edge = cell ? boxWithin(list, cell) : { left, width };
  return { from: Math.max(left, edge.left), to: Math.min(left + width, edge.left + edge.width) };
}

/** The row at a height; undefined above the first one and below the last. */
export function boxAt(boxes: readonly RowBox[], y: number): RowBox | undefined {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxes[middle]?.bottom ?? Infinity) <= y) low = middle + 1;
    else high = middle;
  }
  const found = boxes[low];
  return found && found.top <= y ? found : undefined;
}
