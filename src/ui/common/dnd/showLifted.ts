import type { DragItem } from './drag.ts';

let shown: readonly Element[] = [];

/** Makes the rows that an item was lifted from step back; without an item they come back. */
export function showLifted(item: DragItem | undefined): void {
  for (const element of shown) element.removeAttribute('data-lifted');
  shown = item ? [...document.querySelectorAll(rowsOf(item))] : [];
  for (const element of shown) element.setAttribute('data-lifted', '');
}

/** A row goes with everything below it. */
function rowsOf(item: DragItem): string {
  const { payload } = item;
  if (payload.kind === 'row') return `[data-row="${payload.id}"], [data-row^="${payload.id}."]`;
  if (payload.kind === 'piece') return ':not(*)';
  return item.names
    .flatMap((name) =>
      ['insert', 'variable'].map((kind) => `.catalog-row[data-${kind}="${CSS.escape(name)}"]`),
    )
    .join(', ');
}
