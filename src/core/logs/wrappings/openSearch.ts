import { createJsonCutter } from '../cutters/jsonCutter.ts';
import type { LogEvent } from '../logEvent.ts';
import { eventOf, member, parseJson } from './values.ts';
import { recognizeBy, type Wrapping } from './wrapping.ts';

/** The reply to a search in OpenSearch or Elasticsearch, or its documents alone, one a line. */
export const openSearch: Wrapping = {
  id: 'openSearch',
  label: { en: 'OpenSearch response', ko: 'OpenSearch 응답' },
  recognize: recognizeBy(/^\s*\{[^]{0,600}?"hits"\s*:\s*\{/),
  createReader: () => ({ cutter: createJsonCutter(['hits.hits']), read: (record) => documentEvent(record) }),
};

/** Documents of OpenSearch, one a line. */
export const openSearchLines: Wrapping = {
  id: 'openSearchLines',
  label: { en: 'OpenSearch documents', ko: 'OpenSearch 문서' },
  recognize: recognizeBy(/^\s*\{[^\n]*"(?:_source"\s*:|@message"\s*:)/),
  createReader: () => ({ cutter: createJsonCutter(undefined), read: (record) => documentEvent(record) }),
};

function documentEvent(record: string): LogEvent | undefined {
  const hit = parseJson(record);
  const source = member(hit, '_source') ?? hit;
  return eventOf(member(source, '@message'), member(source, '@timestamp'), member(source, '@id'));
}
