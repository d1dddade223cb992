import { labelOf, type FieldRow } from '../../core/template/fields/fields.ts';
import type { DragItem } from '../common/dnd/drag.ts';

/** A field of the template. */
export function rowItem(row: FieldRow): DragItem {
  return {
    payload: { kind: 'row', id: row.id },
    names: row.variable ? [row.variable.name] : [],
    key: row.key,
    text: row.variable ? undefined : labelOf(row),
  };
}
