import { expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { LOCALES } from '../text.ts';
import { FOREIGN_VARIABLES } from './foreignVariables.ts';

const REST_ONLY = `
  cipherSuite customDomain.routingRuleIdMatched deploymentId identity.vpcId identity.vpceId
  integration.responseTransferMode integration.timeToAllHeaders integration.timeToFirstContent isCanaryRequest
  requestOverride.* resourceId resourcePath responseOverride.* tlsVersion wafResponseCode webaclArn xrayTraceId
`;
const HTTP_ONLY = 'awsEndpointRequestId2 dataProcessed';
const BOTH = `
  accountId authorizer.claims.* awsEndpointRequestId customDomain.basePathMatched domainPrefix httpMethod
  identity.clientCert.* integrationErrorMessage integrationStatus path protocol responseLatency responseLength
`;
const UNLISTED = 'disconnectReason disconnectStatusCode messageDirection';

it.each([
  ['rest', REST_ONLY],
  ['http', HTTP_ONLY],
  ['rest,http', BOTH],
  ['', UNLISTED],
])('lists the names that belong to [%s]', (apis, names) => {
  const found = FOREIGN_VARIABLES.filter((foreign) => foreign.apis.join() === apis).map((f) => f.name);
  expect(found).toEqual(names.trim().split(/\s+/));
});

it('says what to do about each, in every language', () => {
  for (const { name, substitutes, hint } of FOREIGN_VARIABLES) {
    expect(substitutes.length > 0 || hint !== undefined, name).toBe(true);
    for (const locale of LOCALES) expect(hint?.[locale], name).not.toBe('');
  }
});

it('never sends anyone to a variable that is always empty', () => {
  for (const { name, substitutes } of FOREIGN_VARIABLES) {
    for (const substitute of substitutes) {
      expect(Object.values(DEFAULT_API.catalog.find(substitute)?.presence ?? {}), name).toContainEqual(
        expect.stringMatching(/always|sometimes/),
      );
    }
  }
});

it.each([
  ['httpMethod', 'httpMethod'],
  ['identity.clientCert.subjectDN', 'identity.clientCert.*'],
  ['identity.clientCert.validity.notBefore', 'identity.clientCert.*'],
  ['authorizer.claims.sub', 'authorizer.claims.*'],
  ['requestOverride.header.x-id', 'requestOverride.*'],
  ['responseOverride.status', 'responseOverride.*'],
])('finds %s', (name, entry) => {
  expect(DEFAULT_API.catalog.findForeign(name)?.name).toBe(entry);
});

it.each(['httpmethod', 'authorizer.claims', 'identity.clientCert.', 'pathx', 'status', ''])(
  'finds nothing for "%s"',
  (name) => {
    expect(DEFAULT_API.catalog.findForeign(name)).toBeUndefined();
  },
);
