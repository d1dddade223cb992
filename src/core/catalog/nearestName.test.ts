import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { nearestName } from './nearestName.ts';

describe('nearestName', () => {
  it.each([
    // slips
    ['statsu', 'status'],
    ['conectionId', 'connectionId'],
    ['requestTimeEpcoh', 'requestTimeEpoch'],
    ['identity.souceIp', 'identity.sourceIp'],
    ['souceIp', 'identity.sourceIp'],
    ['authorize.requestId', 'authorizer.requestId'],
    // case and separators
    ['requestID', 'requestId'],
    ['EVENTTYPE', 'eventType'],
    ['Integration.latency', 'integration.latency'],
    ['connection_id', 'connectionId'],
    ['error_message', 'error.message'],
    ['integration_latency', 'integrationLatency'],
    // text stuck to the end
    ['status-', 'status'],
    ['status.', 'status'],
    ['stage-x', 'stage'],
    ['requestIdfoo', 'requestId'],
    ['integrationLatencyMs', 'integrationLatency'],
    ['identity.userAgentString', 'identity.userAgent'],
    ['authorizer.tenantId.', 'authorizer.tenantId'],
    // a missing or wrong parent
    ['sourceIp', 'identity.sourceIp'],
    ['userAgent', 'identity.userAgent'],
    ['principalId', 'authorizer.principalId'],
    ['context.requestId', 'requestId'],
    // inventions
    ['ip', 'identity.sourceIp'],
    ['identity.ip', 'identity.sourceIp'],
    ['time', 'requestTime'],
    ['error', 'error.message'],
    ['integration.errorMessage', 'error.message'],
    ['responseTime', 'integrationLatency'],
    ['authorizer', 'authorizer.principalId'],
    // names of other tools
    ['remote_addr', 'identity.sourceIp'],
    ['remoteAddr', 'identity.sourceIp'],
    ['http_user_agent', 'identity.userAgent'],
    ['upstream_response_time', 'integrationLatency'],
    ['requestContext.connectionId', 'connectionId'],
    // names of other API types
    ['httpMethod', 'eventType'],
    ['integrationErrorMessage', 'error.message'],
  ])('proposes for %s: %s', (name, expected) => {
    expect(nearestName(DEFAULT_API.catalog, name)).toBe(expected);
  });

  it.each([
    '',
    '-',
    'foo',
    'stat',
    'usr',
    'messagePayload',
    'stageVariables',
    'authorizer.a.b',
    'accountId',
    'protocol',
  ])('proposes nothing for "%s"', (name) => {
    expect(nearestName(DEFAULT_API.catalog, name)).toBeUndefined();
  });

  it('leaves what exists as it is', () => {
    for (const { name } of DEFAULT_API.catalog.variables)
      expect(nearestName(DEFAULT_API.catalog, name)).toBe(name);
  });

  it('proposes only what exists', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('i', 'I', 'd', 'D', 'p', 's', 't', 'u', '.', '-', '_') }),
        (name) => {
          const nearest = nearestName(DEFAULT_API.catalog, name);
          expect(nearest === undefined || DEFAULT_API.catalog.find(nearest) !== undefined).toBe(true);
        },
      ),
      { seed: 90210, numRuns: 300 },
    );
  });

  it('finds the way back from one wrong letter', () => {
    // Any single property of the authorizer exists, and of two names that differ by a dot the filled one wins.
    const others = DEFAULT_API.catalog.variables
      .map((v) => v.name)
      .filter((name) => name.length > 8 && !name.startsWith('authorizer.') && name !== 'integration.latency');
    expect(others.length).toBeGreaterThan(35);
    for (const name of others)
      expect(nearestName(DEFAULT_API.catalog, `${name.slice(0, 4)}q${name.slice(4)}`)).toBe(name);
  });
});
