import type { FieldRow } from '../../../core/template/fields/fields.ts';

/** What a row is called in a sentence: its key, else its variable, else its text. */
export function fieldLabel(row: FieldRow): string {
  return row.key ?? row.variable?.name ?? (row.text.trim() || String(row.index + 1));
}
