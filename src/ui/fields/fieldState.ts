import { readFieldRows } from '../../core/template/fields/readFieldRows.ts';
import { isReadable, type FieldRow, type FieldRows } from '../../core/template/fields/fieldTree.ts';
import type { Edit } from '../../core/template/edit.ts';
import type { Template } from '../../core/template/parse.ts';
import type { Text } from '../../core/text.ts';
import { memoizeLast } from '../../state/memoize.ts';
import { editTemplate } from '../../state/documentActions.ts';
import { announce } from '../../state/noticeActions.ts';
import { selectAnalysis, useStore, type State } from '../../state/store.ts';

const read = memoizeLast((template: Template, _xmlReady: boolean) => readFieldRows(template));

/** The template as rows, or why it is none; read once per template. */
export function selectFieldRows(state: State) {
  return read(selectAnalysis(state).template, state.xmlReady);
}

/** The rows as they are now, for a handler; undefined where the template is not read as fields. */
export function currentRows(): FieldRows | undefined {
  const fields = selectFieldRows(useStore.getState());
  return isReadable(fields) ? fields : undefined;
}

/** Applies the edits of an operation as one step and says so. Returns whether anything changed. */
export function applyFieldEdits(edits: readonly Edit[], said: Text): boolean {
  if (edits.length === 0) {
    announce({ en: 'That is not possible here.', ko: '여기서는 할 수 없습니다.' });
    return false;
  }
  editTemplate(edits, 'field');
  announce(said);
  return true;
}

/** The row of the present template that stands at a place. */
export function rowAt(parent: string | undefined, index: number): FieldRow | undefined {
  return currentRows()?.rows.find((row) => row.parent === parent && row.index === index);
}
