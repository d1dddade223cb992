// @ts-nocheck
import { inFolder, list } from './inFolder.ts';

export const MODULES = [
  'core/apis/apis',
  ...inFolder('core/export', 'exporters notes origin readPlace settingLines settings validateSetting'),
  ...inFolder('core/export/references', 'keptOf settingReference usableReferences'),
  ...inFolder(
    'core/scenarios',
    'scenarios edits/applyScenarioEdits edits/changeScenarios edits/sanitizeScenarioEdits',
  ),
  ...inFolder('core/scenarios/cost', 'costSettings estimateCost'),
  ...inFolder('core/scenarios/edits', 'scenarioEdits'),
  ...inFolder('state', 'analysis library libraryFile logwrightDocument panes preferences shareLink'),
];

/** What comes in with a link, the store or a file, and what goes out of a document. */
export function ofValues(core) {
  const { DEFAULT_API: api, SCENARIOS, NO_SCENARIO_EDITS } = core;
  const { catalog } = api;
  const shown = core.initialScenarios(api);
  const { settings } = core.createDocument();
  const documentOf = (text) => ({ ...core.createDocument(), source: text });
  /** Every key of some settings with the same text. */
  const settingsOf = (text) => Object.fromEntries(Object.keys(settings).map((key) => [key, text]));
  const longValues = (text) => {
    const value = text.slice(0, 1000);
    const values = { stage: value, requestId: value };
    return { ...NO_SCENARIO_EDITS, values: Object.fromEntries(SCENARIOS.map(({ id }) => [id, values])) };
  };
  const UNITS = { 'JSON strings': '"k":"$context.stage",', 'bare JSON': '"k":$context.requestId,' };
  const withLongValues = Object.entries({ ...UNITS, columns: '$context.stage ' }).map(([name, unit]) => ({
    name: `long sample values in ${name}`,
    prepare: (text) => {
      const repeated = unit.repeat(Math.min(text.length, 12_000) / unit.length);
      return [api, name === 'columns' ? repeated : `{${repeated}`, shown, [], longValues(text)];
    },
    run: (input) => core.analyse(...input),
  }));
  return [
    ...core.EXPORTERS.flatMap((exporter) => {
      const scope = exporter.scopes.at(-1);
      return [
        { name: `export ${exporter.id}`, run: (format) => exporter.export({ format, settings, scope }) },
        {
          name: `settings of ${exporter.id}`,
          prepare: (text) => core.sanitizeSettings(settingsOf(text)),
          run: (own) => exporter.export({ format: '$context.requestId', settings: own, scope }),
        },
      ];
    }),
    ...withLongValues,
    ...list({
      settingLines: (format) =>
        core.settingLines(core.EXPORTERS[0], { format, settings, scope: 'format' }, 'region'),
      'settings of a link': (text) => core.sanitizeDocument({ source: 'x', settings: settingsOf(text) }),
      validateSetting: (text) => {
        for (const key of Object.keys(settings)) core.validateSetting(key, text);
      },
      readPlace: (text) => {
        for (const key of Object.keys(settings)) core.readPlace(key, text);
      },
      'references of a link': (text) => {
        const references = { apiId: text, logGroupName: text, region: text };
        const origin = core.sanitizeOrigin({ tool: text.slice(0, 20), references, isObject: true });
        for (const { references: support } of core.EXPORTERS) {
          core.keptOf(support, { scope: 'full', origin: origin ?? { tool: 'terraform', references } });
          if (support) core.usableReferences(support.language, core.referenceKeysOf('apiId'), references);
        }
      },
      'a document': (text) => core.sanitizeDocument(documentOf(text)),
      'a template of its name': (text) =>
        core.sanitizeTemplate('x', { ...documentOf(text), name: text.slice(0, 70_000) }),
      'preferences and panes': (text) => [
        core.sanitizePreferences({ theme: text, disabledRules: [text], panes: text }, [text]),
        core.sanitizePanes({ [text]: text }),
      ],
      'a library file': core.readLibrary,
      'sample values': (text) => {
        const values = Object.fromEntries(text.match(/[^]{1,3}/g).map((piece, i) => [`a${i}`, piece]));
        core.applyScenarioEdits(
          catalog,
          SCENARIOS,
          core.sanitizeScenarioEdits(catalog, { values: { connect: values } }, SCENARIOS),
        );
      },
      'a sample value': (text) => {
        const [{ id }] = SCENARIOS;
        const copied = core.duplicateScenario(NO_SCENARIO_EDITS, id, text);
        const changed = core.changeValue(copied.edits, SCENARIOS, copied.id, 'stage', text);
        core.deleteScenario(core.renameScenario(changed, id, text), copied.id);
        core.resetScenario(changed, id);
      },
      'the cost of lines': (text) =>
        core.estimateCost(
          api.costMix,
          core.sanitizeCost({ ...core.DEFAULT_COST, connections: text }),
          () => text.length,
        ),
      'a link that is no link': (text) => core.decodeShareLink(`#t=1${text}`),
      'a link': async (text) => core.decodeShareLink(await core.encodeShareLink(documentOf(text))),
    }),
  ];
}
