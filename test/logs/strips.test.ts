import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSessions } from '../../src/core/logs/summary/sessions.ts';
import { makeStrips, STRIP_PLACES, type Strip } from '../../src/core/logs/summary/strips.ts';
import { columnsOf, type LogRow } from './columnsOf.ts';

const MINUTE = 60_000;
const opens = { event: 'CONNECT', route: '$connect', status: '200', connection: 'a=', time: 0 };
const says = (time: number, status = '200'): LogRow => ({
  event: 'MESSAGE',
  route: 'echo',
  status,
  connection: 'a=',
  time,
});
const posts = (time: number, status = '200'): LogRow => ({
  ...says(time, status),
  event: 'CONNECTION_API',
  route: 'POST /@connections/{connectionId}',
});
const closes = (time: number): LogRow => ({ ...says(time), event: 'DISCONNECT', route: '$disconnect' });

function stripOf(rows: readonly LogRow[]): Strip | undefined {
  const columns = columnsOf(rows);
  return makeStrips(columns, findSessions(columns))[0];
}

describe('the strip of a connection', () => {
  it('has a mark where something happened, and none for the beginning and the end', () => {
    expect(
      stripOf([opens, says(MINUTE), says(2 * MINUTE, '502'), posts(3 * MINUTE), closes(4 * MINUTE)]),
    ).toEqual({
      good: [9, 26],
      client: [],
      server: [18],
      silences: [],
      longest: 0,
      after: 0,
    });
    expect(stripOf([{ ...opens, status: '403' }])).toMatchObject({ good: [], client: [], server: [] });
  });

  it('shows the worst of what falls on one place', () => {
    expect(stripOf([opens, says(1000), says(1001, '400'), says(1002, '500'), closes(100_000)])).toMatchObject(
      {
        good: [],
        client: [],
        server: [0],
      },
    );
  });

  it('tells silences from what was before to what came after, and calls that came too late', () => {
    expect(
      stripOf([opens, says(6 * MINUTE), closes(16 * MINUTE), posts(16 * MINUTE + 100, '410')]),
    ).toMatchObject({
      silences: [
        [-1, 13],
        [13, STRIP_PLACES],
      ],
      longest: 10 * MINUTE,
      client: [],
      after: 1,
    });
  });

  it('puts lines without times in turn', () => {
    const untimed = [opens, says(0), says(0, '502'), closes(0)].map((row) => ({ ...row, time: NaN }));
    expect(stripOf(untimed)).toMatchObject({ good: [12], server: [23], silences: [] });
  });

  it('is the same in any order of the file, never has more marks than places, and shows every failure', () => {
    const lines = fc.array(
      fc.record({
        time: fc.integer({ min: 1, max: 7_199_999 }),
        status: fc.constantFrom('200', '410', '400', '502', '-'),
      }),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(lines, fc.boolean(), (all, isClosed) => {
        const rows = [
          opens,
          ...all.map(({ time, status }) => says(time, status)),
          ...(isClosed ? [closes(7_200_000)] : []),
        ];
        const strip = stripOf(rows);
        expect(stripOf(rows.toReversed())).toEqual(strip);
        if (!strip) throw new Error('no strip');
        const { good, client, server } = strip;
        const places = [...good, ...client, ...server];
        expect(new Set(places).size).toBe(places.length);
        for (const place of places) expect(place >= 0 && place < STRIP_PLACES).toBe(true);
        expect(server.length > 0).toBe(all.some(({ status }) => status === '502'));
        expect(places.length > 0).toBe(all.length > 0);
      }),
    );
  });
});
