import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../apis/apis.ts';
import { completeName } from './completeName.ts';

/** The names that answer, the best first; equal ones stay in the order of the catalog. */
function complete(typed: string): string[] {
  return DEFAULT_API.catalog.variables
    .flatMap(({ name }) => {
      const match = completeName(name, typed);
      return match ? [{ name, rank: match.rank }] : [];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}

describe('completeName', () => {
  it('gives all names while nothing telling is typed', () => {
    expect(complete('')).toEqual(DEFAULT_API.catalog.variables.map(({ name }) => name));
    expect(complete('context.')).toEqual(complete(''));
  });

  it('puts names that begin with the letters first, though they may begin `context.` too', () => {
    expect(complete('conn').slice(0, 2)).toEqual(['connectionId', 'connectedAt']);
    expect(complete('con').slice(0, 2)).toEqual(['connectionId', 'connectedAt']);
    expect(complete('con')).toHaveLength(DEFAULT_API.catalog.variables.length);
    expect(complete('context.conn').slice(0, 2)).toEqual(['connectionId', 'connectedAt']);
  });

  it('finds the last part and words in the middle', () => {
    expect(complete('sourceip')).toEqual(['identity.sourceIp']);
    expect(complete('evt')).toEqual([]);
    expect(complete('type')).toContain('eventType');
    expect(complete('ev')[0]).toBe('eventType');
  });

  it('says where the letters stand', () => {
    expect(completeName('identity.sourceIp', 'Source')).toEqual({ range: { from: 9, to: 15 }, rank: 1 });
    expect(completeName('requestId', 'x')).toBeUndefined();
  });
});
