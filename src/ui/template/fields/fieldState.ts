import type { Edit } from '../../../core/template/edit.ts';
import { isWhole, type FieldRow, type Fields } from '../../../core/template/fields/fields.ts';
import type { Text } from '../../../core/text.ts';
import { editTemplate } from '../../../state/documentActions.ts';
import { announce, notify } from '../../../state/noticeActions.ts';
import { selectAnalysis, useStore, type State } from '../../../state/store.ts';

/** The template as fields. */
export function selectFields(state: State): Fields {
  return selectAnalysis(state).fields;
}

/** The fields as they are now, for a handler; undefined where not all of the template is read as fields. */
export function currentFields(): Fields | undefined {
  const fields = selectFields(useStore.getState());
  return isWhole(fields) ? fields : undefined;
}

/** Applies the edits of an operation as one step and says so. Returns whether anything changed. */
export function applyFieldEdits(edits: readonly Edit[], said: Text): boolean {
  if (edits.length === 0) {
    notify({ en: 'That is not possible here.', ko: '여기서는 할 수 없습니다.' }, { tone: 'warning' });
    return false;
  }
  editTemplate(edits, 'field');
  announce(said);
  return true;
}

/** The row of the present template that stands at a place. */
export function rowAt(parent: string | undefined, index: number): FieldRow | undefined {
  return currentFields()?.rows.find((row) => row.parent === parent && row.index === index);
}
