/** Where a row stands, in pixels below the upper edge of its list. */
export interface RowBox {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

/** Where all rows of a list stand. Reads the layout, so that a drag should ask for it once. */
export function readRowBoxes(list: HTMLElement): readonly RowBox[] {
  return [...list.querySelectorAll<HTMLElement>('[data-row]')].map((row) => ({
    id: row.dataset['row'] ?? '',
    top: row.offsetTop,
    bottom: row.offsetTop + row.offsetHeight,
  }));
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
