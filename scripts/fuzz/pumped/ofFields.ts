// @ts-nocheck
import { inFolder, list } from './inFolder.ts';

export const MODULES = [
  ...inFolder('core/template', 'parse surroundings convert/convert'),
  ...inFolder(
    'core/template/drop',
    'characters completeAt dropWords gaps landing pasteAt place placeAtCaret',
  ),
  ...inFolder('core/template/drop', 'placeDrop targets'),
  ...inFolder(
    'core/template/fields',
    'checkFieldKey duplicateField fields insertFields moveField nestFields',
  ),
  ...inFolder('core/template/fields', 'readFields removeFields renameField replaceVariable setFieldValue'),
  ...inFolder('core/template/fields', 'toggleQuotes'),
  ...inFolder('core/scenarios', 'render scenarios table/coverage table/tableColumns'),
  'core/apis/apis',
  'core/lint/wording',
];

const middle = ({ template }) => template.source.length >> 1;
const someId = ({ rows }) => rows[rows.length >> 1]?.id ?? '0';
const gap = () => ({ kind: 'gap', position: { parent: undefined, index: 1 } });

/** Views of the fields of a template, and what changes them. */
export function ofFields(core) {
  const { catalog } = core.DEFAULT_API;
  const NEW = { kind: 'new', fields: [{ text: '$context.apiId' }] };
  const drop = (place, payload) => (fields) => {
    const { edits } = core.placeDrop(fields, place(fields), payload(fields));
    core.landingOf(fields, place(fields), payload(fields), edits);
  };
  const functions = {
    findSurrounding: core.findSurrounding,
    convert: core.convert,
    gapsOf: (fields) => core.gapsOf(fields).map((each) => core.placeKey({ kind: 'gap', ...each })),
    attributeGaps: (fields) => fields.rows[0] && core.attributeGaps(fields, fields.rows[0]),
    charactersOf: core.charactersOf,
    nearestCharacter: (fields) => core.nearestCharacter(fields, middle(fields)),
    variablesIn: core.variablesIn,
    tableColumns: (fields) => {
      const line = core.render(catalog, fields.template, core.SCENARIOS[0]);
      for (const column of core.tableColumns(fields).slice(0, 200)) core.coverage(column, [line]);
    },
    'a drop between fields': drop(gap, () => NEW),
    'a field dropped between fields': drop(gap, (fields) => ({ kind: 'row', id: someId(fields) })),
    'a drop at a character': drop(
      (fields) => ({ kind: 'character', at: middle(fields) }),
      () => NEW,
    ),
    'a drop on a variable': (fields) => {
      const [token] = core.variablesIn(fields);
      if (!token) return;
      const place = { kind: 'variable', from: token.from, to: token.to };
      core.isOwnPlace(fields, place, NEW);
      core.replacedWords(fields, place, NEW);
      core.placeDrop(fields, place, NEW);
    },
    placeAtCaret: (fields) => core.placeAtCaret(fields, middle(fields)),
    pasteAt: (fields) => core.pasteAt(fields, middle(fields), '$context.apiId'),
    'a paste of all': (fields) => core.pasteAt(fields, 0, fields.template.source),
    completeAt: (fields) => core.completeAt(fields, fields.template.source.length, 'apiId'),
    insertFields: (fields) => core.insertFields(fields, NEW.fields, { parent: undefined, index: 1 }),
    'a field of all': (fields) =>
      core.insertFields(fields, [{ text: fields.template.source }], { parent: undefined, index: 1 }),
    removeFields: (fields) =>
      core.removeFields(
        fields,
        fields.rows.map(({ id }) => id),
      ),
    replaceVariable: (fields) =>
      core
        .variablesIn(fields)
        .slice(0, 1)
        .map((token) => core.replaceVariable(fields, token, 'apiId')),
    setFieldValue: (fields) => core.setFieldValue(fields, someId(fields), '"$context.apiId"'),
    'a value of all': (fields) => core.setFieldValue(fields, someId(fields), fields.template.source),
    renameField: (fields) => core.renameField(fields, someId(fields), 'other'),
    'a key of all': (fields) => {
      const { source } = fields.template;
      core.checkFieldKey(fields, someId(fields), source);
      core.renameField(fields, someId(fields), source);
    },
    duplicateField: (fields) => core.duplicateField(fields, someId(fields)),
    moveField: (fields) => core.moveField(fields, someId(fields), { parent: undefined, index: 0 }),
    nestFields: (fields) =>
      core.nestFields(
        fields,
        fields.rows.slice(0, 2).map(({ id }) => id),
        'group',
      ),
    unnestField: (fields) => core.unnestField(fields, someId(fields)),
    toggleQuotes: (fields) => core.toggleQuotes(fields, someId(fields)),
    'names of fields': (fields) => {
      const { rows, template } = fields;
      core.leafAt(fields, middle(fields));
      for (const row of rows.slice(0, 100)) {
        core.labelOf(row);
        core.childrenOf(fields, row.id);
        core.isBelow(core.findRow(fields, row.id), '0');
      }
      core.code(template.source);
      for (const token of template.tokens.slice(0, 100))
        if (token.kind === 'variable') core.nameOf({ fields }, token);
    },
  };
  return list(functions).map((each) => ({
    ...each,
    prepare: (text) => core.readFields(catalog, core.parse(text)),
  }));
}
