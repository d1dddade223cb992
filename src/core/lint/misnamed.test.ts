import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { FOREIGN_VARIABLES } from '../catalog/foreignVariables.ts';
import { SCENARIOS } from '../scenarios/scenarios.ts';
import { applyEdits } from '../template/edit.ts';
import { parse } from '../template/parse.ts';
import { proposeKey } from '../template/proposeKey.ts';
import { createContext, lint } from './lint.ts';
import { substituteOf } from './substituteOf.ts';
import { PARTS } from './testing/parts.ts';

/** The first fix of the first warning: its words and what comes of it. */
function firstFix(source: string): readonly [string, string] | undefined {
  const fix = lint(createContext(DEFAULT_API, parse(source), SCENARIOS, 'raw', PARTS)).find(
    (found) => found.severity === 'warning',
  )?.fix;
  return fix && [fix.label.en, applyEdits(source, fix.edits)];
}

const withField = (key: string, name: string): string =>
  `{"id":"$context.requestId","${key}":"$context.${name}"}`;

/** Whether the substitute is the same thing, so that a key after the old name may stay. */
const PAIRS: Readonly<Record<string, readonly [string, 'same' | 'other']>> = {
  'authorizer.claims.aud': ['authorizer.aud', 'same'],
  'authorizer.claims.sub': ['authorizer.principalId', 'same'],
  integrationErrorMessage: ['error.message', 'same'],
  'integration.error': ['error.message', 'same'],
  'integration.latency': ['integrationLatency', 'same'],
  domainPrefix: ['domainName', 'other'],
  httpMethod: ['eventType', 'other'],
  messageDirection: ['eventType', 'other'],
  path: ['routeKey', 'other'],
  resourceId: ['routeKey', 'other'],
  resourcePath: ['routeKey', 'other'],
  responseLatency: ['integrationLatency', 'other'],
  integrationStatus: ['status', 'other'],
  'integration.status': ['status', 'other'],
  'integration.integrationStatus': ['status', 'other'],
};

describe('a key after a variable that another one takes the place of', () => {
  it('is decided for every pair', () => {
    const names = [
      ...FOREIGN_VARIABLES.map(({ name }) => name.replace('claims.*', 'claims.aud')),
      'authorizer.claims.sub',
      ...DEFAULT_API.catalog.variables.filter(({ recordedEmpty }) => recordedEmpty).map(({ name }) => name),
    ].filter((name) => substituteOf(DEFAULT_API.catalog, name) !== undefined);
    expect(Object.keys(PAIRS).toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(PAIRS))('%s', (name, [substitute, kind]) => {
    expect(substituteOf(DEFAULT_API.catalog, name)).toBe(substitute);
    const key = proposeKey(name);
    expect(firstFix(withField(key, name))).toEqual(
      kind === 'same'
        ? [`Use \`${substitute}\``, withField(key, substitute)]
        : [`Use \`${substitute}\` and rename key`, withField(proposeKey(substitute), substitute)],
    );
  });

  it('is offered in one way only where it would be false', () => {
    const found = lint(
      createContext(DEFAULT_API, parse(withField('httpMethod', 'httpMethod')), SCENARIOS, 'raw', PARTS),
    );
    expect(found.find(({ rule }) => rule === 'no-foreign-variable')?.renamingFix).toBeUndefined();
  });

  it.each([
    ['http_method', 'eventType'],
    ['HTTP_METHOD', 'eventType'],
    ['http-method', 'eventType'],
    ['http.method', 'eventType'],
    ['HttpMethod', 'eventType'],
    ['HTTPMethod', 'eventType'],
    ['httpmethod', 'eventType'],
    ['method', 'eventType'],
    ['Method', 'eventType'],
    // A person's own words.
    ['verb', 'verb'],
    ['d', 'd'],
    ['what', 'what'],
  ])('is taken for the name when spelled %s', (key, expected) => {
    expect(firstFix(withField(key, 'httpMethod'))?.[1]).toBe(withField(expected, 'eventType'));
  });

  it.each([
    // What the key says is true of both.
    [withField('latency', 'responseLatency'), withField('latency', 'integrationLatency')],
    [withField('status', 'integrationStatus'), withField('status', 'status')],
    // The name is taken, as by a field that comes to hold the same.
    [
      '{"id":"$context.requestId","responseLatency":"$context.responseLatency","integrationLatency":"$context.integration.latency"}',
      '{"id":"$context.requestId","integrationLatency":"$context.integration.latency"}',
    ],
    [
      '{"id":"$context.requestId","response_latency":"$context.responseLatency","integration_latency":"$context.integration.latency"}',
      '{"id":"$context.requestId","integration_latency":"$context.integration.latency"}',
    ],
    [
      '{"id":"$context.requestId","경로":"%REQ(:PATH)%"}',
      '{"id":"$context.requestId","경로":"$context.routeKey"}',
    ],
    // The group above says the old name too.
    [
      '{"id":"$context.requestId","integration":{"status":"$context.integration.status"}}',
      '{"id":"$context.requestId","integration":{}}',
    ],
    [
      '{"id":"$context.requestId","identity":{"apiKey":"$context.identity.apiKey"}}',
      '{"id":"$context.requestId","identity":{"apiKeyId":"$context.identity.apiKeyId"}}',
    ],
    [
      '<r id="$context.requestId"><httpMethod>$context.httpMethod</httpMethod></r>',
      '<r id="$context.requestId"><eventType>$context.eventType</eventType></r>',
    ],
    [
      '<r id="$context.requestId" httpMethod="$context.httpMethod"/>',
      '<r id="$context.requestId" eventType="$context.eventType"/>',
    ],
    ['id=$context.requestId path=$context.path', 'id=$context.requestId routeKey="$context.routeKey"'],
    ['$context.requestId $context.httpMethod', '$context.requestId $context.eventType'],
    // Names of other tools.
    [
      '{"id":"$context.requestId","request_method":"$request_method"}',
      '{"id":"$context.requestId","eventType":"$context.eventType"}',
    ],
    [
      '{"id":"$context.requestId","method":"%m","host":"%v"}',
      '{"id":"$context.requestId","eventType":"$context.eventType","host":"%v"}',
    ],
    [
      '{"id":"$context.requestId","path":"%REQ(:PATH)%"}',
      '{"id":"$context.requestId","routeKey":"$context.routeKey"}',
    ],
    [
      '{"id":"$context.requestId","ip":"$remote_addr"}',
      '{"id":"$context.requestId","ip":"$context.identity.sourceIp"}',
    ],
    [
      '{"id":"$context.requestId","route":"$request_uri"}',
      '{"id":"$context.requestId","route":"$context.routeKey"}',
    ],
  ])('%s', (source, expected) => {
    expect(firstFix(source)?.[1]).toBe(expected);
  });
});
