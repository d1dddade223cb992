import { inFolder, list } from './inFolder.mjs';

export const MODULES = [
  ...inFolder('core/catalog', 'catalog completeName nearestName search/search search/findAbsence'),
  ...inFolder('core/scenarios/edits', 'readSample sampleKind sanitizeScenarioEdits'),
  ...inFolder('core/scenarios/cost', 'costSettings'),
  ...inFolder('core/export', 'pageName'),
  ...inFolder('core/logs', 'filter filterText'),
];

/** What takes a word or a line that somebody types or pastes into a field. */
export function ofNames(core) {
  const search = core.createSearch();
  return list({
    search,
    findAbsence: core.findAbsence,
    nearestName: core.nearestName,
    'a name of the catalog': (text) => [core.findVariable(text), core.groupOf(text)],
    completeName: (text) => core.completeName('integration.latency', text),
    'a long name': (text) => core.completeName(text, 'a'),
    sampleKind: core.sampleKind,
    readSample: (text) => [core.readSample('stage', text), core.readSample(text, 'x')],
    readCost: (text) => core.readCost(Object.keys(core.DEFAULT_COST)[0], text),
    sanitizeScenarioName: core.sanitizeScenarioName,
    pageName: core.pageName,
    addFilterText: (text) => core.isEmptyFilter(core.addFilterText(core.NO_FILTER, text)),
    'a term of a filter': (text) => core.fitsTerm({ field: 'status', value: text }, text),
  });
}
