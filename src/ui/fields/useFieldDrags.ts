import { useEffect, type RefObject } from 'react';
import { findRow, type FieldRow } from '../../core/template/fields/fieldTree.ts';
import { addDragSource, addDropZone, type DragItem } from '../dnd/drag.ts';
import { fieldDropZone } from './fieldDropZone.ts';
import { fieldLabel } from './fieldLabel.ts';
import { currentRows } from './fieldState.ts';

/** Makes a box of rows take drops, and its handles lift their rows. */
export function useFieldDrags(
  box: RefObject<HTMLDivElement | null>,
  visible: RefObject<readonly FieldRow[]>,
): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const stop = [
      addDropZone(fieldDropZone(element, () => visible.current)),
      addDragSource({
        element,
        itemAt: ({ target }) => {
          const handle = target instanceof Element ? target.closest('.field-handle') : null;
          const id = handle?.closest<HTMLElement>('[data-row]')?.dataset['row'];
          return id === undefined ? undefined : rowItem(id);
        },
      }),
    ];
    return () => {
      for (const end of stop) end();
    };
  }, [box, visible]);
}

/** A row as something to drag. */
export function rowItem(id: string): DragItem | undefined {
  const fields = currentRows();
  const row = fields && findRow(fields, id);
  if (!row || row.isRoot) return undefined;
  return { kind: 'row', id, name: row.variable?.name, label: fieldLabel(row) };
}
