import type { KeyboardEvent } from 'react';

/** Where an arrow key leads from a cell of a table with as many rows and columns. */
export function nextCell(
  key: string,
  control: boolean,
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { readonly row: number; readonly column: number } | undefined {
  const { row, column } = at;
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const targets: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [control ? 0 : row, 0],
    End: [control ? lastRow : row, lastColumn],
    PageUp: [Math.max(0, row - 8), column],
    PageDown: [Math.min(lastRow, row + 8), column],
  };
  const [toRow, toColumn] = targets[key] ?? [-1, -1];
  const inside = toRow >= 0 && toColumn >= 0 && toRow <= lastRow && toColumn <= lastColumn;
  return inside ? { row: toRow, column: toColumn } : undefined;
}

/** Moves the focus between the cells of a table with the arrow keys. */
export function moveFocusInGrid(event: KeyboardEvent<HTMLTableElement>): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLTableCellElement) || event.altKey || event.metaKey) return;
  const { rows } = currentTarget;
  const row = [...rows].findIndex((candidate) => candidate.contains(target));
  const size = { rows: rows.length, columns: rows[row]?.cells.length ?? 0 };
  const next = nextCell(key, event.ctrlKey, { row, column: target.cellIndex }, size);
  if (!next) return;
  event.preventDefault();
  rows[next.row]?.cells[next.column]?.focus();
}
