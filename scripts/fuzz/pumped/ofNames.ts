import { list, type Core, type Tried } from './tried.ts';

/** What takes a word or a line that somebody types or pastes into a field. */
export function ofNames(core: Core): readonly Tried[] {
  const { catalog, label } = core.DEFAULT_API;
  const search = core.createSearch(catalog);
  const fieldsOf = (source: string) => core.readFields(catalog, core.parse(source), core.XML_READER);
  const own = fieldsOf('{"rc":"$context.status","ms":"$context.integrationLatency"}');
  const words = core.filterWords(own);
  const property = catalog.find('authorizer.<property>');
  const keys = core.filterKeys(own);
  return list({
    search,
    findAbsence: (text) => core.findAbsence(catalog, text),
    nearestName: (text) => core.nearestName(catalog, text),
    'a name of the catalog': (text) => [catalog.find(text), catalog.groupOf(text), catalog.findForeign(text)],
    completeName: (text) => core.completeName('integration.latency', text),
    'a long name': (text) => core.completeName(text, 'a'),
    isPropertyName: core.isPropertyName,
    insertableName: (text) => property && core.insertableName(property, text),
    sampleKind: (text) => core.sampleKind(catalog, text),
    readSample: (text) => [core.readSample(catalog, 'stage', text), core.readSample(catalog, text, 'x')],
    readCost: (text) => core.readCost('connections', text),
    sanitizeScenarioName: core.sanitizeScenarioName,
    findApi: core.findApi,
    pageName: (text) => core.pageName({ label }, `https://${text}`),
    addFilterText: (text) => core.isEmptyFilter(core.addFilterText(core.NO_FILTER, text, words)),
    suggestFilter: (text) => core.suggestFilter(text, { keys, words, groups: {}, hasLatency: true }),
    'a suggested value': (text) =>
      core.suggestFilter(text, {
        keys,
        words,
        groups: { route: [{ text, count: 1, times: 1 }] },
        hasLatency: true,
      }),
    'the words of a filter': (text) => core.wordFor('status', { status: text }),
    'a term of a filter': (text) => core.fitsTerm({ field: 'status', value: text }, text),
  });
}
