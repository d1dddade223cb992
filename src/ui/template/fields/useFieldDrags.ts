import { useEffect, type RefObject } from 'react';
import { findRow, type FieldRow } from '../../../core/template/fields/fields.ts';
import { addDragSource, addDropZone, type DragItem } from '../../common/dnd/drag.ts';
import { rowItem } from '../rowItem.ts';
import { fieldDropZone } from './fieldDropZone.ts';
import { currentFields } from './fieldState.ts';
import { closestPart, findParts } from '../../common/browser/parts.ts';

/** Makes a box of rows take drops, its handles and chips lift their rows, and chips among text themselves. */
export function useFieldDrags(
  box: RefObject<HTMLDivElement | null>,
  visible: RefObject<readonly FieldRow[]>,
): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const stop = [
      addDropZone(fieldDropZone(element, () => visible.current)),
      addDragSource({ element, itemAt: ({ target }) => itemAt(target) }),
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

function itemAt(target: EventTarget | null): DragItem | undefined {
  const grip = closestPart(target, 'field-handle', 'field-chip', 'chip');
  const row = grip?.closest<HTMLElement>('[data-row]');
  const id = row?.dataset['row'];
  if (!grip || !row || id === undefined) return undefined;
  return closestPart(grip, 'field-mixed')
    ? pieceItem(id, findParts(row, 'chip').indexOf(grip))
    : itemOfRow(id);
}

/** One variable of a value that holds more. */
function pieceItem(id: string, index: number): DragItem | undefined {
  const fields = currentFields();
  const variable = fields && findRow(fields, id)?.variables[index];
  if (!variable) return undefined;
  const { from, to, name } = variable;
  return { payload: { kind: 'piece', from, to }, names: [name] };
}
