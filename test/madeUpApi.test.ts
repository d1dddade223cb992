import { describe, expect, it } from 'vitest';
import { createApi, type ApiFacts } from '../src/core/apis/api.ts';
import { pageOf } from '../src/core/api/page.ts';
import { websocket } from '../src/core/apis/websocket.ts';
import { completeName } from '../src/core/catalog/completeName.ts';
import { nearestName } from '../src/core/catalog/nearestName.ts';
import { findAbsence } from '../src/core/catalog/search/findAbsence.ts';
import { createSearch } from '../src/core/catalog/search/search.ts';
import type { Variable } from '../src/core/catalog/variable.ts';
import { exportersFor, findExporter } from '../src/core/export/exporters.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings.ts';
import { createContext, lint } from '../src/core/lint/lint.ts';
import { insights } from '../src/core/queries/languages/insights.ts';
import { readLayout } from '../src/core/queries/layout.ts';
import { errorsByRoute } from '../src/core/queries/questions/errorsByRoute.ts';
import { writeQuery } from '../src/core/queries/writeQuery.ts';
import { createDecoder } from '../src/core/read/decode.ts';
import { applyScenarioEdits } from '../src/core/scenarios/edits/applyScenarioEdits.ts';
import { readSample } from '../src/core/scenarios/edits/readSample.ts';
import { estimateCost } from '../src/core/scenarios/cost/estimateCost.ts';
import { DEFAULT_COST } from '../src/core/scenarios/cost/costSettings.ts';
import { render } from '../src/core/scenarios/render.ts';
import { placeDrop } from '../src/core/template/drop/placeDrop.ts';
import { applyEdits } from '../src/core/template/edit.ts';
import { readFields } from '../src/core/template/fields/readFields.ts';
import { parse } from '../src/core/template/parse.ts';
import { PARTS } from '../src/core/lint/testing/parts.ts';
import { XML_READER } from '../src/core/template/xmlReader.ts';

const made = (name: string, rest: Partial<Variable> = {}): Variable => ({
  name,
  group: 'request',
  description: { en: `What ${name} is`, ko: `${name} 설명` },
  valueType: 'string',
  type: { en: 'string', ko: '문자열' },
  sample: 'x',
  presence: { SERVED: 'always', FAILED: 'always' },
  equivalents: [],
  freeText: false,
  sensitivity: 'none',
  evidence: 'inferred',
  docs: 'https://example.com/variables',
  ...rest,
});

/** An API that there is not: five variables, two of which no other API has, and a strict server. */
const pigeon: ApiFacts = {
  id: 'pigeon',
  label: { en: 'Pigeon', ko: 'Pigeon' },
  pages: {
    logging: 'https://example.com/logging',
    setup: 'https://example.com/setup',
    quota: 'https://example.com/quota',
  },
  longestTemplate: 80,
  rejects: { without: ['flightId'], unknownNames: true },
  events: [
    { id: 'SERVED', letter: 'S' },
    { id: 'FAILED', letter: 'F', label: { en: 'failed flights', ko: '실패한 비행' } },
  ],
  variables: [
    made('flightId'),
    made('routeKey', { freeText: true }),
    made('status', { valueType: 'status' }),
    made('error.message', { group: 'errors', freeText: true, emptyWhen: { en: 'on success', ko: '성공' } }),
    made('wing.span', { group: 'integration', valueType: 'integer' }),
  ],
  foreign: [{ name: 'feather', apis: [], substitutes: ['wing.span'] }],
  recordedEmpty: ['error.message'],
  scenarios: [
    {
      id: 'arrived',
      label: { en: 'Arrived', ko: '도착' },
      description: { en: 'It arrives.', ko: '도착합니다.' },
      event: 'SERVED',
      shape: 'message',
      lane: 'main',
      evidence: 'inferred',
      initial: true,
      values: { flightId: 'f1', routeKey: 'home', status: '200', 'wing.span': '70' },
      docs: 'https://example.com/flights',
    },
  ],
  example: 'arrived',
  presets: [],
  firstPresets: [],
  costMix: [['arrived', ({ messages }) => messages]],
};

const api = createApi(pigeon, [websocket]);
const { catalog } = api;
const context = (source: string) => createContext(api, parse(source), api.scenarios, 'raw', PARTS);
const found = (source: string) => lint(context(source));

/** The template after a variable has landed behind its first field. */
function drop(source: string, name: string): string {
  const fields = readFields(catalog, parse(source), XML_READER);
  const place = { kind: 'gap', position: { parent: undefined, index: 1 } } as const;
  const { edits } = placeDrop(fields, place, { kind: 'new', fields: [{ text: `$context.${name}` }] });
  return applyEdits(source, edits);
}

describe('an API of five variables', () => {
  it('has its own names, and those of others are foreign to it', () => {
    expect(catalog.find('wing.span')?.group).toBe('integration');
    expect(catalog.find('connectionId')).toBeUndefined();
    expect(catalog.findForeign('connectionId')).toEqual({
      name: 'connectionId',
      apis: ['websocket'],
      substitutes: [],
    });
    expect(catalog.findForeign('feather')?.substitutes).toEqual(['wing.span']);
    expect(catalog.groups.map(({ id }) => id)).toEqual(['request', 'integration', 'errors']);
    expect(createApi(websocket, [pigeon]).catalog.findForeign('flightId')?.apis).toEqual(['pigeon']);
  });

  it('knows what was meant, and completes it', () => {
    expect(nearestName(catalog, 'flightID')).toBe('flightId');
    expect(nearestName(catalog, 'span')).toBe('wing.span');
    expect(nearestName(catalog, 'ip')).toBeUndefined();
    expect(completeName('flightId', 'fli')?.rank).toBe(0);
  });

  it('is searched, with what it does not have', () => {
    const search = createSearch(catalog);
    const first = (query: string) => search(query)[0]?.variable.name;
    expect(search('')).toHaveLength(5);
    expect([first('wing'), first('status code'), first('$upstream_status')]).toEqual([
      'wing.span',
      'status',
      'status',
    ]);
    expect(search('connection id')).toEqual([]);
    expect(findAbsence(catalog, 'messageId')?.name).toBe('messageId');
    expect(findAbsence(catalog, '$remote_addr')?.hint?.en).toContain('Pigeon');
  });

  it('is linted by what it rejects and by its own pages', () => {
    // What WebSocket APIs have beside it, events and connections, is not missed here.
    const sound = found('{"id":"$context.flightId","e":"$context.error.message","s":"$context.status"}');
    expect(sound.map(({ rule }) => rule)).toEqual([]);
    const [missing] = found('{"s":"$context.status"}');
    expect(missing).toMatchObject({ rule: 'require-request-id', severity: 'error', docs: api.pages.setup });
    expect(missing?.reason.en).toBe('AWS rejects a format without `flightId`.');
    expect(missing?.fix?.edits[0]?.insert).toContain('$context.flightId');
    const [unknown] = found('{"id":"$context.flightId","x":"$context.beakLength"}');
    expect(unknown).toMatchObject({ rule: 'no-unknown-variable', severity: 'error' });
    const [foreign] = found('{"id":"$context.flightId","x":"$context.connectionId"}');
    expect(foreign?.rule).toBe('no-foreign-variable');
    expect(foreign?.reason.en).toContain('only for WebSocket APIs');
    expect(found(`$context.flightId${' x'.repeat(40)}`).map(({ rule }) => rule)).toContain(
      'no-oversized-template',
    );
  });

  it('prints lines, which are read again', () => {
    const template = parse('{"id":"$context.flightId","w":"$context.wing.span","c":"$context.connectionId"}');
    const [scenario] = api.scenarios;
    const { text } = render(catalog, template, scenario!);
    expect(text).toBe('{"id":"f1","w":"70","c":"-"}');
    const decoded = createDecoder(readFields(catalog, template, XML_READER), 'raw').decode(text);
    expect(decoded).toMatchObject({ kind: 'row', values: ['f1', '70', undefined], unexpected: [] });
    expect(estimateCost(api.costMix, { ...DEFAULT_COST, messages: 3 }, () => 10).lines).toBe(3);
  });

  it('takes sample values, and keeps the event that no variable logs', () => {
    expect(readSample(catalog, 'status', '99999').ok).toBe(false);
    expect(readSample(catalog, 'connectionId', 'x')).toEqual({ ok: false, expected: 'none' });
    const edits = { values: { arrived: { status: '500' } }, names: {}, added: [] };
    expect(applyScenarioEdits(catalog, api.scenarios, edits)[0]).toMatchObject({
      event: 'SERVED',
      values: { status: '500' },
    });
  });

  it('takes drops as its values require', () => {
    expect(drop('id=$context.flightId', 'wing.span')).toBe(
      'id=$context.flightId wingSpan=$context.wing.span',
    );
    expect(drop('id=$context.flightId', 'routeKey')).toBe(
      'id=$context.flightId routeKey="$context.routeKey"',
    );
  });

  it('is asked in queries', () => {
    const source = '{"id":"$context.flightId","r":"$context.routeKey","s":"$context.status"}';
    const layout = readLayout(readFields(catalog, parse(source), XML_READER));
    const written = writeQuery(layout, insights, errorsByRoute);
    expect(written.kind).toBe('text');
  });

  it('is exported by the targets that are for every API', () => {
    expect(exportersFor(api).map(({ id }) => id)).toEqual(['formatString']);
    expect(findExporter('awsCliBash', api)).toBeUndefined();
    const [target] = exportersFor(api);
    expect(target && pageOf(api, target.docs)).toBe(api.pages.logging);
    expect(
      target?.export({ format: '$context.flightId', settings: DEFAULT_SETTINGS, scope: 'format' }).text,
    ).toBe('$context.flightId');
  });
});
