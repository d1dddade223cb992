import { duplicateField } from '../../../core/template/fields/duplicateField.ts';
import { findRow } from '../../../core/template/fields/fields.ts';
import { moveField } from '../../../core/template/fields/moveField.ts';
import { nestFields, unnestField } from '../../../core/template/fields/nestFields.ts';
import { removeFields } from '../../../core/template/fields/removeFields.ts';
import { currentFields } from './fieldState.ts';

type Operation = 'duplicate' | 'moveUp' | 'moveDown' | 'moveOut' | 'nest' | 'unnest' | 'remove';

/** The operations that would change the template for a row now; the others are not offered. */
export function availableOperations(id: string, nestedKey: string): ReadonlySet<Operation> {
  const fields = currentFields();
  const row = fields && findRow(fields, id);
  if (!fields || !row || row.isRoot) return new Set();
  const { parent, index } = row;
  const above = parent === undefined ? undefined : findRow(fields, parent);
  const edits = {
    duplicate: duplicateField(fields, id),
    moveUp: index > 0 ? moveField(fields, id, { parent, index: index - 1 }) : [],
    moveDown: moveField(fields, id, { parent, index: index + 2 }),
    moveOut:
      above && !above.isRoot ? moveField(fields, id, { parent: above.parent, index: above.index + 1 }) : [],
    nest: row.key === undefined ? [] : nestFields(fields, [id], nestedKey),
    unnest: row.content === 'children' ? unnestField(fields, id) : [],
    remove: removeFields(fields, [id]),
  };
  const operations: readonly Operation[] = [
    'duplicate',
    'moveUp',
    'moveDown',
    'moveOut',
    'nest',
    'unnest',
    'remove',
  ];
  return new Set(operations.filter((operation) => edits[operation].length > 0));
}
