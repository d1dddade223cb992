const inFolder = (folder, names) => names.split(' ').map((name) => `${folder}/${name}`);

/** What the functions below are made of, by path below `src`. */
export const PUMPED_MODULES = [
  ...inFolder('core/template', 'parse layOut surroundings xmlReader convert/convert'),
  ...inFolder('core/template/drop', 'gaps characters placeDrop pasteAt placeAtCaret targets'),
  ...inFolder('core/template/fields', 'readFields removeFields'),
  ...inFolder('core/lint', 'borrowings fixAll lint repairer rules surroundingTeller'),
  ...inFolder(
    'core',
    'apis/apis catalog/search/search catalog/nearestName export/exporters scenarios/scenarios',
  ),
  ...inFolder('core', 'scenarios/table/tableColumns import/detectImports explain/explainError'),
  ...inFolder('state', 'analysis calmAnalysis foreignText logwrightDocument library libraryFile shareLink'),
];

const list = (functions) => Object.entries(functions).map(([name, run]) => ({ name, run }));

/**
 * The functions that texts from outside reach, each as `prepare`, whose time does not count, and `run`.
 */
export function createPumpedFunctions(core) {
  const { DEFAULT_API: api, SCENARIOS } = core;
  const search = core.createSearch(api.catalog);
  const shown = core.initialScenarios(api);
  const analyse = (text) => core.analyse(api, text, shown, []);
  const fieldsOf = (text) => core.readFields(api.catalog, core.parse(text));
  const documentOf = (text) => ({ ...core.createDocument(), source: text });
  const ofTemplate = [
    { name: 'readFields', run: fieldsOf },
    { name: 'analyse', run: analyse },
    {
      name: 'calmAnalysis',
      prepare: (text) => [analyse(text), analyse(`${text}x`), { from: 0, to: text.length }],
      run: (input) => core.calmAnalysis(...input),
    },
    { name: 'fixAll', run: (text) => core.fixAll(text, (source) => analyse(source).diagnostics) },
    { name: 'layOut JSON', run: (text) => core.layOut(text, 'json') },
    { name: 'layOut XML', run: (text) => core.layOut(text, 'xml') },
    ...core.RULES.map((rule) => ({
      name: `rule ${rule.id}`,
      prepare: (text) => core.createContext(api, core.parse(text), SCENARIOS),
      run: (context) => rule.check(context),
    })),
  ];
  const ofFields = {
    findSurrounding: core.findSurrounding,
    convert: core.convert,
    gapsOf: core.gapsOf,
    charactersOf: core.charactersOf,
    tableColumns: core.tableColumns,
    'a drop between fields': (fields) => {
      const payload = { kind: 'new', fields: [{ text: '$context.apiId' }] };
      core.placeDrop(fields, { kind: 'gap', position: { parent: undefined, index: 1 } }, payload);
    },
    'a drop at a character': (fields) => {
      const at = fields.template.source.length >> 1;
      core.placeDrop(fields, { kind: 'character', at }, { kind: 'new', fields: [{ text: 'x' }] });
    },
    placeAtCaret: (fields) => core.placeAtCaret(fields, fields.template.source.length >> 1),
    pasteAt: (fields) => core.pasteAt(fields, fields.template.source.length >> 1, '$context.apiId'),
    removeFields: (fields) =>
      core.removeFields(
        fields,
        fields.rows.map(({ id }) => id),
      ),
  };
  const ofText = {
    search,
    findForeignHit: core.findForeignHit,
    nearestName: (text) => core.nearestName(api.catalog, text),
    findTextProblem: core.findTextProblem,
    'a document': (text) => core.sanitizeDocument(documentOf(text)),
    'a template of its name': (text) => core.sanitizeTemplate('x', { ...documentOf(text), name: text }),
    'a library file': core.readLibrary,
    'sample values': (text) => {
      const values = Object.fromEntries(text.match(/[^]{1,3}/g).map((piece, i) => [`a${i}`, piece]));
      core.sanitizeDocument({ ...documentOf('x'), scenarioEdits: { values: { connect: values } } });
    },
    'long sample values': (text) => {
      const value = text.slice(0, 1000);
      const edits = {
        values: Object.fromEntries(SCENARIOS.map(({ id }) => [id, { stage: value, requestId: value }])),
        names: {},
        added: [],
      };
      for (const unit of ['"k":"$context.stage",', '"k":$context.requestId,', '$context.stage ']) {
        const start = unit.startsWith('"') ? '{' : '';
        core.analyse(api, start + unit.repeat(Math.min(text.length, 12_000) / unit.length), shown, [], edits);
      }
    },
    'a link that is no link': (text) => core.decodeShareLink(`#t=1${text}`),
  };
  const ofOutside = { detectImports: core.detectImports, explainError: core.explainError };
  return [
    ...ofTemplate,
    ...list(ofFields).map((each) => ({ ...each, prepare: fieldsOf })),
    ...core.EXPORTERS.map((exporter) => ({
      name: `export ${exporter.id}`,
      run: (format) =>
        exporter.export({ format, settings: core.createDocument().settings, scope: exporter.scopes.at(-1) }),
    })),
    ...list(ofText),
    ...list(ofOutside),
  ];
}
