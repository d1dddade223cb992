import type { Fields } from '../../../src/core/template/fields/fields.ts';
import type { Payload, Place, VariablePlace } from '../../../src/core/template/drop/place.ts';
import { listOver, type Core, type Tried } from './tried.ts';

const middle = ({ template }: Fields) => template.source.length >> 1;
const someId = ({ rows }: Fields) => rows[rows.length >> 1]?.id ?? '0';
const gap = (): Place => ({ kind: 'gap', position: { parent: undefined, index: 1 } });

/** Views of the fields of a template, and what changes them. */
export function ofFields(core: Core): readonly Tried[] {
  const { catalog } = core.DEFAULT_API;
  const fresh = [{ text: '$context.apiId' }];
  const NEW: Payload = { kind: 'new', fields: fresh };
  const drop =
    (place: (fields: Fields) => Place, payload: (fields: Fields) => Payload) => (fields: Fields) => {
      const { edits } = core.placeDrop(fields, place(fields), payload(fields));
      core.landingOf(fields, place(fields), payload(fields), edits);
    };
  const functions: Readonly<Record<string, (fields: Fields) => unknown>> = {
    findSurrounding: core.findSurrounding,
    convert: core.convert,
    gapsOf: (fields) => core.gapsOf(fields).map((each) => core.placeKey({ kind: 'gap', ...each })),
    attributeGaps: (fields) => fields.rows[0] && core.attributeGaps(fields, fields.rows[0]),
    charactersOf: core.charactersOf,
    nearestCharacter: (fields) => core.nearestCharacter(fields, middle(fields)),
    variablesIn: core.variablesIn,
    tableColumns: (fields) => {
      const [scenario] = core.SCENARIOS;
      if (!scenario) return;
      const line = core.render(catalog, fields.template, scenario);
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
      const place: VariablePlace = { kind: 'variable', from: token.from, to: token.to };
      core.isOwnPlace(fields, place, NEW);
      core.replacedWords(fields, place, NEW);
      core.placeDrop(fields, place, NEW);
    },
    placeAtCaret: (fields) => core.placeAtCaret(fields, middle(fields)),
    pasteAt: (fields) => core.pasteAt(fields, middle(fields), '$context.apiId'),
    'a paste of all': (fields) => core.pasteAt(fields, 0, fields.template.source),
    completeAt: (fields) => core.completeAt(fields, fields.template.source.length, 'apiId'),
    insertFields: (fields) => core.insertFields(fields, fresh, { parent: undefined, index: 1 }),
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
      const context = {
        api: core.DEFAULT_API,
        template,
        fields,
        lines: [],
        leftOut: 0,
        escaping: 'raw',
        parts: core.PARTS,
      } as const;
      core.leafAt(fields, middle(fields));
      for (const row of rows.slice(0, 100)) {
        core.labelOf(row);
        core.childrenOf(fields, row.id);
        const found = core.findRow(fields, row.id);
        if (found) core.isBelow(found, '0');
      }
      core.code(template.source);
      for (const token of template.tokens.slice(0, 100))
        if (token.kind === 'variable') core.nameOf(context, token);
    },
  };
  return listOver((text) => core.readFields(catalog, core.parse(text), core.XML_READER), functions);
}
