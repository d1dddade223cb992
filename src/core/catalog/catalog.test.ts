import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { inLocale, LOCALES } from '../text.ts';
import { getVariable, PROPERTY_PATTERN } from './catalog.ts';
import { FOREIGN_VARIABLES } from './foreignVariables.ts';
import { GROUPS } from './groups.ts';
import { isNeverFilled } from './presence.ts';
import type { Variable } from './variable.ts';

/** The table of the AWS page, typed out: https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-logging.html */
const DOCUMENTED = `
  apiId authenticate.error authenticate.latency authenticate.status authorize.error authorize.latency
  authorize.status authorizer.<property> authorizer.error authorizer.integrationLatency
  authorizer.integrationStatus authorizer.latency authorizer.principalId authorizer.requestId authorizer.status
  connectedAt connectionId domainName error.message error.messageString error.responseType
  error.validationErrorString eventType extendedRequestId identity.accountId identity.apiKey identity.apiKeyId
  identity.caller identity.cognitoAuthenticationProvider identity.cognitoAuthenticationType
  identity.cognitoIdentityId identity.cognitoIdentityPoolId identity.principalOrgId identity.sourceIp
  identity.user identity.userAgent identity.userArn integration.error integration.integrationStatus
  integration.latency integration.requestId integration.status integrationLatency messageId requestId
  requestTime requestTimeEpoch routeKey stage status waf.error waf.latency waf.status
`
  .trim()
  .split(/\s+/);

/** Ids, addresses and times that stand in recordings and on AWS pages. */
const RECORDED =
  /9f51g9pb21|EP5|gbik|Iq8g|Iq9g|92\.234\.|1790327|1790328|QAAAAAAAMEZHRHAHY|z1ctxygne5|1cbe8f6a|d2afc9ed|177a5660|7781d89a/;

const SAMPLE_SHAPES: Readonly<Record<Variable['valueType'], RegExp>> = {
  string: /^[^"].*$/,
  'quoted-string': /^".+"$/,
  integer: /^\d+$/,
  status: /^[1-5]\d\d$/,
  epoch: /^\d{13}$/,
  date: /^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/,
};

/** Documented to have a value only now and then, or recorded so: name, then connect, message, disconnect, call. */
const PRESENCE: readonly (readonly [string, string])[] = [
  ['requestId', 'always always always always'],
  ['extendedRequestId', 'always always always always'],
  ['status', 'always always always always'],
  ['routeKey', 'always always always always'],
  ['eventType', 'always always always always'],
  ['connectionId', 'always always always always'],
  ['messageId', 'never always never never'],
  ['connectedAt', 'always always always never'],
  ['identity.sourceIp', 'always always always always'],
  ['identity.caller', 'sometimes sometimes sometimes always'],
  ['identity.user', 'sometimes sometimes sometimes always'],
  ['identity.userArn', 'sometimes sometimes sometimes always'],
  ['authorizer.principalId', 'sometimes sometimes sometimes never'],
  ['authorizer.status', 'sometimes never never never'],
  ['integrationLatency', 'sometimes sometimes sometimes always'],
  ['error.message', 'sometimes sometimes sometimes sometimes'],
  ['error.validationErrorString', 'never sometimes never never'],
];

describe('VARIABLES', () => {
  it('are the 53 of the AWS page', () => {
    expect(DOCUMENTED).toHaveLength(53);
    expect(DEFAULT_API.catalog.variables.map((v) => v.name).sort()).toEqual([...DOCUMENTED].sort());
  });

  it('stand together by group, in the order of the groups', () => {
    const order = DEFAULT_API.catalog.variables
      .map((v) => v.group)
      .filter((group, i, all) => group !== all[i - 1]);
    expect(order).toEqual(GROUPS.map((group) => group.id));
    const counts = GROUPS.map(
      (group) => DEFAULT_API.catalog.variables.filter((v) => v.group === group.id).length,
    );
    expect(counts).toEqual([9, 4, 13, 14, 6, 4, 3]);
  });

  it.each(DEFAULT_API.catalog.variables.map((v) => [v.name, v] as const))(
    '%s is complete in every language',
    (_, v) => {
      for (const text of [v.description, v.type, ...(v.emptyWhen ? [v.emptyWhen] : [])]) {
        for (const locale of LOCALES) expect(inLocale(text, locale).trim().length).toBeGreaterThan(0);
      }
      for (const text of [v.description, ...(v.emptyWhen ? [v.emptyWhen] : [])]) {
        expect(text.ko).toMatch(/\p{Script=Hangul}/u);
        expect(text.en).not.toMatch(/\p{Script=Hangul}/u);
      }
      expect(v.description.en).not.toMatch(/\bstay|raised|behind|refuse|meant to be/i);
      expect(`${v.description.ko} ${v.emptyWhen?.ko}`).not.toMatch(/찍히|찍힙|알려 준|주의|종류/);
      expect(v.docs).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    },
  );

  it.each(DEFAULT_API.catalog.variables.map((v) => [v.name, v] as const))(
    '%s has a sample of its kind',
    (_, v) => {
      expect(v.sample).toMatch(SAMPLE_SHAPES[v.valueType]);
      expect(v.sample).not.toMatch(RECORDED);
      if (/[ ",]/.test(v.sample)) expect(v.freeText).toBe(true);
      if (v.valueType === 'epoch') expect(v.unit).toBe('ms');
    },
  );

  it('have samples that tell of one moment', () => {
    const time = new Date(Number(getVariable(DEFAULT_API.catalog, 'requestTimeEpoch').sample)).toUTCString();
    expect(time).toBe('Wed, 14 Jan 2026 09:26:53 GMT');
    expect(getVariable(DEFAULT_API.catalog, 'requestTime').sample).toBe('14/Jan/2026:09:26:53 +0000');
    expect(Number(getVariable(DEFAULT_API.catalog, 'connectedAt').sample)).toBeLessThan(
      Number(getVariable(DEFAULT_API.catalog, 'requestTimeEpoch').sample),
    );
  });

  it.each(PRESENCE)('%s has a value: %s', (name, expected) => {
    const { presence } = getVariable(DEFAULT_API.catalog, name);
    expect(DEFAULT_API.catalog.events.map(({ id }) => presence[id]).join(' ')).toBe(expected);
  });

  it('say when they are empty, unless they never are', () => {
    const alwaysFilled = DEFAULT_API.catalog.variables.filter((v) => !v.emptyWhen).map((v) => v.name);
    expect(alwaysFilled).toEqual([
      'requestId',
      'status',
      'requestTime',
      'requestTimeEpoch',
      'stage',
      'apiId',
      'domainName',
      'extendedRequestId',
      'identity.sourceIp',
    ]);
    for (const name of alwaysFilled) {
      expect(Object.values(getVariable(DEFAULT_API.catalog, name).presence)).toEqual([
        'always',
        'always',
        'always',
        'always',
      ]);
    }
  });

  it('know which ones AWS documents but never filled', () => {
    const empty = DEFAULT_API.catalog.variables.filter((v) => v.recordedEmpty);
    expect(empty.map((v) => v.name)).toEqual([
      'integration.status',
      'integration.integrationStatus',
      'integration.latency',
      'integration.requestId',
      'integration.error',
    ]);
    const never = DEFAULT_API.catalog.variables.filter(isNeverFilled);
    expect(never).toEqual([...empty, ...DEFAULT_API.catalog.variables.filter((v) => v.group === 'waf')]);
  });

  it('warn of secrets and personal data', () => {
    expect(
      DEFAULT_API.catalog.variables.filter((v) => v.sensitivity === 'secret').map((v) => v.name),
    ).toEqual(['identity.apiKey']);
    expect(
      DEFAULT_API.catalog.variables.filter((v) => v.sensitivity === 'personal').map((v) => v.name),
    ).toEqual([
      'identity.sourceIp',
      'identity.userAgent',
      'identity.user',
      'identity.caller',
      'identity.userArn',
      'identity.cognitoIdentityId',
      'identity.cognitoAuthenticationProvider',
      'authorizer.principalId',
      PROPERTY_PATTERN,
      'error.validationErrorString',
    ]);
  });

  it('have equivalents that exist', () => {
    for (const v of DEFAULT_API.catalog.variables)
      for (const name of v.equivalents) expect(DOCUMENTED).toContain(name);
  });
});

describe('findVariable', () => {
  it('finds every name as it is written', () => {
    for (const v of DEFAULT_API.catalog.variables) expect(DEFAULT_API.catalog.find(v.name)).toBe(v);
  });

  it('takes a single property of the authorizer for the pattern', () => {
    for (const name of [
      'authorizer.tenantId',
      'authorizer.tenant_id',
      'authorizer.x-1',
      'authorizer.property',
    ]) {
      expect(DEFAULT_API.catalog.find(name)?.name).toBe(PROPERTY_PATTERN);
    }
    expect(DEFAULT_API.catalog.find('authorizer.latency')?.name).toBe('authorizer.latency');
  });

  it.each(['authorizer.', 'authorizer', 'authorizer.claims.sub', 'RequestId', 'status.', '', 'httpMethod'])(
    'finds nothing for "%s"',
    (name) => {
      expect(DEFAULT_API.catalog.find(name)).toBeUndefined();
      expect(() => getVariable(DEFAULT_API.catalog, name)).toThrow(`No such variable: ${name}`);
      expect(DEFAULT_API.catalog.groupOf(name)).toBeUndefined();
    },
  );

  it('knows the group of a property', () => {
    expect(DEFAULT_API.catalog.groupOf('authorizer.tenantId')).toBe('authorizer');
    expect(DEFAULT_API.catalog.groupOf('error.message')).toBe('errors');
  });

  it('knows no foreign name', () => {
    for (const foreign of FOREIGN_VARIABLES) expect(DEFAULT_API.catalog.find(foreign.name)).toBeUndefined();
  });
});
