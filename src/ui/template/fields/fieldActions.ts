import { duplicateField } from '../../../core/template/fields/duplicateField.ts';
import {
  childrenOf,
  findRow,
  type FieldPosition,
  type FieldRow,
  type Fields,
} from '../../../core/template/fields/fields.ts';
import type { NewField } from '../../../core/template/fields/insertFields.ts';
import { checkFieldKey } from '../../../core/template/fields/checkFieldKey.ts';
import { variableText } from '../../../core/template/parse.ts';
import { nestFields, unnestField } from '../../../core/template/fields/nestFields.ts';
import { removeFields } from '../../../core/template/fields/removeFields.ts';
import { renameField } from '../../../core/template/fields/renameField.ts';
import { replaceVariable } from '../../../core/template/fields/replaceVariable.ts';
import { setFieldValue } from '../../../core/template/fields/setFieldValue.ts';
import { toggleQuotes } from '../../../core/template/fields/toggleQuotes.ts';
import type { Text } from '../../../core/text.ts';
import { dropInto } from '../../../state/dropActions.ts';
import { notify } from '../../../state/noticeActions.ts';
import { fieldLabel } from './fieldLabel.ts';
import { applyFieldEdits, currentFields } from './fieldState.ts';

/** What can be done with a row, by its id. Each is one step that can be undone. */

function withRow(id: string, act: (fields: Fields, row: FieldRow) => boolean): boolean {
  const fields = currentFields();
  const row = fields && findRow(fields, id);
  return fields !== undefined && row !== undefined && act(fields, row);
}

/** Moves a row among its siblings, as a drop there would. */
export function moveRow(id: string, way: 1 | -1): boolean {
  return withRow(id, (fields, row) => {
    const index = way < 0 ? row.index - 1 : row.index + 2;
    const count = childrenOf(fields, row.parent).length;
    const to = row.index + way;
    if (to < 0 || to >= count) return false;
    return dropRow(id, { parent: row.parent, index });
  });
}

/** Moves a row out of the row it stands below, after it. */
export function moveRowOut(id: string): boolean {
  return withRow(id, (fields, row) => {
    const parent = row.parent === undefined ? undefined : findRow(fields, row.parent);
    if (!parent || parent.isRoot) return false;
    return dropRow(id, { parent: parent.parent, index: parent.index + 1 });
  });
}

function dropRow(id: string, position: FieldPosition): boolean {
  return dropInto({ kind: 'gap', position }, { kind: 'row', id }) !== undefined;
}

export function removeRow(id: string): boolean {
  return withRow(id, (fields, row) => {
    const edits = removeFields(fields, [id]);
    const label = fieldLabel(row);
    const done = applyFieldEdits(edits, { en: `${label} deleted`, ko: `필드를 삭제했습니다: ${label}` });
    if (done)
      notify({ en: `\`${label}\` deleted`, ko: `필드를 삭제했습니다: \`${label}\`` }, { canUndo: true });
    return done;
  });
}

export function duplicateRow(id: string): boolean {
  return withRow(id, (fields, row) =>
    applyFieldEdits(duplicateField(fields, id), {
      en: `${fieldLabel(row)} duplicated`,
      ko: `필드를 복제했습니다: ${fieldLabel(row)}`,
    }),
  );
}

/** Renames a row. Returns what is wrong with the key, if anything. */
export function renameRow(id: string, key: string): Text | undefined {
  const fields = currentFields();
  const row = fields && findRow(fields, id);
  if (!fields || !row || key === row.key) return undefined;
  const problem = checkFieldKey(fields, id, key);
  if (problem) return problem;
  applyFieldEdits(renameField(fields, id, key), { en: `Renamed to ${key}`, ko: `새 이름: ${key}` });
  return undefined;
}

export function setRowText(id: string, text: string): boolean {
  return withRow(id, (fields, row) => {
    if (text === row.text) return false;
    return applyFieldEdits(setFieldValue(fields, id, text), { en: 'Value changed', ko: '값을 바꿨습니다' });
  });
}

export function changeRowVariable(id: string, name: string): boolean {
  return withRow(id, (fields, { variable }) =>
    applyFieldEdits(variable ? replaceVariable(fields, variable, name) : [], {
      en: `Changed to ${name}`,
      ko: `변수 변경: ${name}`,
    }),
  );
}

export function toggleRowQuotes(id: string): boolean {
  return withRow(id, (fields, row) =>
    applyFieldEdits(
      toggleQuotes(fields, id),
      row.quoted
        ? { en: 'Quotes removed', ko: '따옴표를 삭제했습니다' }
        : { en: 'Quotes added', ko: '따옴표를 추가했습니다' },
    ),
  );
}

/** Puts a row into a new object of its own. */
export function nestRow(id: string, key: string): boolean {
  return withRow(id, (fields) =>
    applyFieldEdits(nestFields(fields, [id], key), {
      en: `Nested in ${key}`,
      ko: `새 객체에 넣었습니다: ${key}`,
    }),
  );
}

export function unnestRow(id: string): boolean {
  return withRow(id, (fields, row) =>
    applyFieldEdits(unnestField(fields, id), {
      en: `Removed the nesting of ${fieldLabel(row)}`,
      ko: `객체를 풀었습니다: ${fieldLabel(row)}`,
    }),
  );
}

/** Adds fields at a place, or after the last one. */
export function addFields(added: readonly NewField[], position?: FieldPosition): boolean {
  const end = { parent: undefined, index: Number.MAX_SAFE_INTEGER };
  const place = { kind: 'gap', position: position ?? end } as const;
  return dropInto(place, { kind: 'new', fields: added }) !== undefined;
}

/** The same for variables of the catalog. */
export function addVariables(names: readonly string[], position?: FieldPosition): boolean {
  return addFields(
    names.map((name) => ({ text: variableText(name) })),
    position,
  );
}
