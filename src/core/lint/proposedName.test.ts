import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { proposedName } from './proposedName.ts';

describe('proposedName', () => {
  it.each([
    // The only variable with the same last part.
    ['identity.principalId', 'authorizer.principalId'],
    ['request.connectedAt', 'connectedAt'],
    ['x.message', 'error.message'],
    // Several have it, or what stands for any name does.
    ['x.latency', undefined],
    ['x.property', undefined],
    // The nearest one, and what logs what it was meant to where it is always empty.
    ['requestld', 'requestId'],
    ['integration.latenc', 'integrationLatency'],
    ['integration.erro', 'error.message'],
    ['nothing.of.the.kind', undefined],
  ])('offers for %s %s', (name, expected) => {
    expect(proposedName(DEFAULT_API.catalog, name)).toBe(expected);
  });
});
