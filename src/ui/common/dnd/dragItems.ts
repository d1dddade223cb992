import { PROPERTY_PATTERN } from '../../../core/catalog/catalog.ts';
import { labelOf, type FieldRow } from '../../../core/template/fields/fields.ts';
import { newVariables } from '../../../core/template/drop/place.ts';
import type { DragItem } from './drag.ts';

/** What stands for the property while it has no name: it looks and lands as one will. */
const NAMELESS = PROPERTY_PATTERN.replace('<property>', 'property');

/** Variables of the catalog. */
export function variablesItem(names: readonly string[]): DragItem {
  const isPattern = names.length === 1 && names[0] === PROPERTY_PATTERN;
  const landing = names.map((name) => (name === PROPERTY_PATTERN ? NAMELESS : name));
  return { payload: newVariables(landing), names, isPattern };
}

/** A field of the template. */
export function rowItem(row: FieldRow): DragItem {
  return {
    payload: { kind: 'row', id: row.id },
    names: row.variable ? [row.variable.name] : [],
    key: row.key,
    text: row.variable ? undefined : labelOf(row),
  };
}
