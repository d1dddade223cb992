import { list, listOver, type Core, type Tried } from './tried.ts';

/** What comes in with a link, the store or a file, and what goes out of a document. */
export function ofValues(core: Core): readonly Tried[] {
  const { DEFAULT_API: api, SCENARIOS, NO_SCENARIO_EDITS } = core;
  const { catalog } = api;
  const shown = core.initialScenarios(api);
  const { settings } = core.createDocument();
  const documentOf = (text: string) => ({ ...core.createDocument(), source: text });
  const typed = ['region', 'accountId', 'apiId', 'stageName', 'logGroupName', 'tags'] as const;
  /** Every key of some settings with the same text. */
  const settingsOf = (text: string) => Object.fromEntries(Object.keys(settings).map((key) => [key, text]));
  const longValues = (text: string) => {
    const value = text.slice(0, 1000);
    const values = { stage: value, requestId: value };
    return { ...NO_SCENARIO_EDITS, values: Object.fromEntries(SCENARIOS.map(({ id }) => [id, values])) };
  };
  const UNITS = { 'JSON strings': '"k":"$context.stage",', 'bare JSON': '"k":$context.requestId,' };
  const withLongValues = Object.entries({ ...UNITS, columns: '$context.stage ' }).flatMap(([name, unit]) =>
    listOver(
      (text) => {
        const repeated = unit.repeat(Math.min(text.length, 12_000) / unit.length);
        return { source: name === 'columns' ? repeated : `{${repeated}`, edits: longValues(text) };
      },
      {
        [`long sample values in ${name}`]: ({ source, edits }) =>
          core.analyse(api, source, shown, [], edits, 'raw', core.PARTS),
      },
    ),
  );
  return [
    ...core.EXPORTERS.flatMap((exporter) => {
      const scope = exporter.scopes.at(-1) ?? 'format';
      return [
        ...list({ [`export ${exporter.id}`]: (format) => exporter.export({ format, settings, scope }) }),
        ...listOver((text) => core.sanitizeSettings(settingsOf(text)), {
          [`settings of ${exporter.id}`]: (own) =>
            exporter.export({ format: '$context.requestId', settings: own, scope }),
        }),
      ];
    }),
    ...withLongValues,
    ...list({
      settingLines: (format) =>
        core.settingLines(core.EXPORTERS[0], { format, settings, scope: 'format' }, 'region'),
      'settings of a link': (text) => core.sanitizeDocument({ source: 'x', settings: settingsOf(text) }),
      validateSetting: (text) => {
        for (const key of typed) core.validateSetting(key, text);
      },
      readPlace: (text) => {
        for (const key of typed) core.readPlace(key, text);
      },
      'references of a link': (text) => {
        const references = { apiId: text, logGroupName: text, region: text };
        const origin = core.sanitizeOrigin({ tool: text.slice(0, 20), references, isObject: true });
        for (const { references: support } of core.EXPORTERS) {
          core.keptOf(support, {
            scope: 'full',
            origin: origin ?? { tool: 'terraform', references, isObject: true },
          });
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
        const values = Object.fromEntries(
          (text.match(/[^]{1,3}/g) ?? []).map((piece, i) => [`a${i}`, piece]),
        );
        core.applyScenarioEdits(
          catalog,
          SCENARIOS,
          core.sanitizeScenarioEdits(catalog, { values: { connect: values } }, SCENARIOS),
        );
      },
      'a sample value': (text) => {
        const id = SCENARIOS[0]?.id ?? '';
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
