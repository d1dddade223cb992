import { useEffect, type RefObject } from 'react';
import { findRow, type FieldRow } from '../../core/template/fields/fields.ts';
import { addDragSource, addDropZone, type DragItem } from '../dnd/drag.ts';
import { rowItem } from '../dnd/dragItems.ts';
import { fieldDropZone } from './fieldDropZone.ts';
import { currentFields } from './fieldState.ts';

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
          return id === undefined ? undefined : itemOfRow(id);
        },
      }),
    ];
    return () => {
      for (const end of stop) end();
    };
  }, [box, visible]);
}

/** A row as something to drag. */
export function itemOfRow(id: string): DragItem | undefined {
  const fields = currentFields();
  const row = fields && findRow(fields, id);
  return !row || row.isRoot ? undefined : rowItem(row);
}
