import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { BORROWED_NAMES, findBorrowedName, findNearBorrowedName } from './borrowedNames.ts';
import { findAbsence } from './search/findAbsence.ts';

describe('the names of other tools', () => {
  it('are each in the table once', () => {
    expect(new Set(BORROWED_NAMES.map(({ name }) => name)).size).toBe(BORROWED_NAMES.length);
  });

  it.each(BORROWED_NAMES)('lead from $name to variables that exist, or to a note', ({ name, entry }) => {
    for (const variable of entry.substitutes)
      expect(DEFAULT_API.catalog.find(variable), variable).toBeDefined();
    const sample = name.replace('*', 'x');
    const absence = findAbsence(DEFAULT_API.catalog, sample);
    if (entry.missing !== undefined) expect(absence?.id).toBe(entry.missing);
    else expect(absence?.id).toBe(entry.substitutes.length > 0 ? undefined : 'nothing');
  });
});

describe('findBorrowedName', () => {
  it.each([
    ['event.requestContext.connectionId', 'connectionId'],
    ["event['requestContext']['connectionId']", 'connectionId'],
    ['event?.requestContext?.identity?.sourceIp', 'identity.sourceIp'],
    ['event.get("requestContext").get("eventType")', 'eventType'],
    ['$event.requestContext.authorizer.tenant', 'authorizer.tenant'],
    ['remote_addr', 'identity.sourceIp'],
    ['%S', undefined],
    ['%s', 'status'],
    ['CS(USER-AGENT)', 'identity.userAgent'],
  ])('reads %s as %s', (text, expected) => {
    expect(findBorrowedName(DEFAULT_API.catalog, text)?.substitutes[0]).toBe(expected);
  });

  it.each([
    '',
    'request_id',
    'route_key',
    '$context.status',
    'event',
    'client ip',
    '%',
    '%PATH%',
    'x'.repeat(500),
  ])('knows nothing of %s', (text) => {
    expect(findBorrowedName(DEFAULT_API.catalog, text)).toBeUndefined();
  });

  it('forgives one slip in a long name with a sign, and none in a short one', () => {
    expect(findNearBorrowedName(DEFAULT_API.catalog, '$remote_adr')?.substitutes).toEqual([
      'identity.sourceIp',
    ]);
    expect(findNearBorrowedName(DEFAULT_API.catalog, 'remote_adr')?.substitutes).toEqual([
      'identity.sourceIp',
    ]);
    expect(findNearBorrowedName(DEFAULT_API.catalog, '$hast')).toBeUndefined();
    expect(findNearBorrowedName(DEFAULT_API.catalog, 'target')).toBeUndefined();
  });
});
