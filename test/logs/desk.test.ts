import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { isEmptyFilter, NO_FILTER } from '../../src/core/logs/filter.ts';
import { addFilterText } from '../../src/core/logs/filterText.ts';
import { filterWords } from '../../src/core/logs/filterWords.ts';
import { readFields } from '../../src/core/template/fields/readFields.ts';
import { parse } from '../../src/core/template/parse.ts';
import { createLogDesk } from '../../src/workers/logDesk.ts';
import type { Progress } from '../../src/workers/protocol.ts';
import { showAll } from './showAll.ts';
import { XML_READER } from '../../src/core/template/xmlReader.ts';

const TEMPLATE =
  '{"id":"$context.requestId","event":"$context.eventType","route":"$context.routeKey","status":"$context.status","ms":"$context.integrationLatency","ua":"$context.identity.userAgent","conn":"$context.connectionId","at":"$context.requestTimeEpoch"}';
const T = Date.UTC(2026, 0, 14, 9, 0, 0);

const WORDS = filterWords(readFields(DEFAULT_API.catalog, parse(TEMPLATE), XML_READER));
const filterBy = (typed: string) => addFilterText(NO_FILTER, typed, WORDS);

interface Line {
  readonly event?: string;
  readonly route?: string;
  readonly status?: number | string;
  readonly ms?: number | string;
  readonly ua?: string;
  readonly conn?: string;
  readonly at?: number;
}
const line = ({
  event = 'MESSAGE',
  route = 'echo',
  status = 200,
  ms = 5,
  ua = 'x',
  conn = 'aaa=',
  at = 0,
}: Line) =>
  `{"id":"r${at}=","event":"${event}","route":"${route}","status":"${status}","ms":"${ms}","ua":"${ua}","conn":"${conn}","at":"${T + at}"}`;

async function open(parts: BlobPart[], template = TEMPLATE) {
  const desk = createLogDesk();
  const told: Progress[] = [];
  const progress = await desk.open(
    { files: [new Blob(parts)], template, catalog: DEFAULT_API.catalog.facts, escaping: 'raw' },
    (each) => told.push(each),
  );
  return { desk, progress, told };
}
const lines = (all: readonly Line[]) => all.map((each) => `${line(each)}\n`).join('');

const life = (conn: string, rest: readonly Line[]): Line[] => [
  { event: 'CONNECT', route: '$connect', conn, at: 0 },
  ...rest.map((each) => ({ conn, ...each })),
];
const call = (route: string, at: number, status = 200): Line => ({
  event: 'CONNECTION_API',
  route,
  at,
  status,
});
const close = (at: number): Line => ({ event: 'DISCONNECT', route: '$disconnect', at });

const valuesOf = (terms: readonly { readonly value: string }[]) => terms.map(({ value }) => value);

describe('the desk of a log', () => {
  const MANY = Array.from({ length: 500 }, (_, i): Line => ({
    at: i * 1000,
    ms: i,
    status: i % 10 === 0 ? 502 : i % 10 === 1 ? 410 : 200,
    route: i % 2 === 0 ? 'echo' : 'join',
    ua: i === 7 ? '한국어 needle' : 'x',
    conn: `c${i % 50}=`,
  }));

  it.each([
    ['plain', (text: string) => [text]],
    ['with a byte order mark', (text: string) => ['\ufeff', text]],
    ['gzip', (text: string) => [gzipSync(text)]],
    ['gzip of two members', (text: string) => [gzipSync(text.slice(0, 4001)), gzipSync(text.slice(4001))]],
    ['gzip within gzip', (text: string) => [gzipSync(gzipSync(text))]],
    ['UTF-16', (text: string) => [Uint8Array.of(0xff, 0xfe), Buffer.from(text, 'utf16le')]],
  ])('reads a file that is %s, and finds its lines again', async (_, pack) => {
    const { desk, progress } = await open(pack(lines(MANY)));
    expect(progress).toMatchObject({ state: 'done', rows: 500, asides: {}, isCutOff: false });
    const summary = await showAll(desk, NO_FILTER);
    expect(summary).toMatchObject({ shown: 500, failing: 100, gone: 50, connections: 50 });
    expect((await desk.rows(6, 8)).map(({ row, time, latency }) => [row, time, latency])).toEqual([
      [6, T + 6000, 6],
      [7, T + 7000, 7],
    ]);
    const opened = await desk.line(7);
    expect(opened?.text).toBe(line(MANY[7] ?? {}));
    expect(opened?.pieces?.join('')).toBe(opened?.text);
  });

  it('filters by what was typed, counts each field without its own terms, and finds text', async () => {
    const { desk } = await open([lines(MANY)]);
    const filter = filterBy('status:5xx route:echo ms>100');
    const summary = await showAll(desk, filter);
    const wanted = MANY.filter(
      ({ status, route, ms }) => status === 502 && route === 'echo' && Number(ms) > 100,
    );
    expect(summary?.shown).toBe(wanted.length);
    // The other statuses can still be chosen.
    expect(summary?.groups.status?.map(({ text }) => text).sort()).toEqual(['200', '502']);
    expect((await showAll(desk, filterBy('"어 needle"')))?.shown).toBe(1);
    expect((await showAll(desk, filterBy('-status:200 not route:join')))?.shown).toBe(
      MANY.filter(({ status, route }) => status !== 200 && route !== 'join').length,
    );
    const saved = await desk.save(false);
    expect((await saved.text()).split('\n').length - 1).toBe(
      MANY.filter(({ status, route }) => status !== 200 && route !== 'join').length,
    );
  });

  it('tells exact percentiles by nearest rank, and the failures one after the other', async () => {
    const { desk } = await open([lines(MANY)]);
    await showAll(desk, NO_FILTER);
    // Of 0, 2, … 498 and 1, 3, … 499.
    expect(await desk.routes()).toEqual([
      { route: 'echo', rows: 250, failing: 50, p50: 248, p95: 474, p99: 494 },
      { route: 'join', rows: 250, failing: 50, p50: 249, p95: 475, p99: 495 },
    ]);
    expect(await desk.failure(-1, 1)).toBe(0);
    expect(await desk.failure(1, 1)).toBe(10);
    expect(await desk.failure(500, -1)).toBe(491);
    expect(await desk.failure(491, 1)).toBe(-1);
  });

  it('tells how connections ended', async () => {
    const minute = 60_000;
    const { desk } = await open([
      lines([
        ...life('client=', [{ at: minute }, close(2 * minute)]),
        ...life('backend=', [call('DELETE /@connections/{connectionId}', minute), close(minute + 500)]),
        ...life('idle=', [{ at: minute }, close(11 * minute)]),
        ...life('long=', [{ at: 119 * minute }, close(120 * minute)]),
        ...life('open=', [{ at: minute }, call('POST /@connections/{connectionId}', 2 * minute)]),
        { event: 'CONNECT', route: '$connect', conn: 'refused=', status: 403, at: 0 },
        { conn: 'before=', at: 5 },
        { event: 'CONNECT', conn: '-', status: 403, at: 0 },
      ]),
    ]);
    await showAll(desk, NO_FILTER);
    const { all, sessions } = await desk.sessions(10);
    expect(all).toBe(7);
    const ends = Object.fromEntries(
      sessions.map(({ connection, end, beganBefore }) => [connection, [end, beganBefore]]),
    );
    expect(ends).toEqual({
      'client=': ['client-or-unknown', false],
      'backend=': ['backend', false],
      'idle=': ['idle', false],
      'long=': ['two-hours', false],
      'open=': ['open', false],
      'refused=': ['refused', false],
      'before=': ['open', true],
    });
    // One way to end, with every line of the connections that did.
    const idle = { ...NO_FILTER, end: 'idle' } as const;
    expect(isEmptyFilter(idle)).toBe(false);
    expect(await showAll(desk, idle)).toMatchObject({ shown: 3, connections: 1 });
    expect((await desk.sessions(10)).sessions.map(({ connection }) => connection)).toEqual(['idle=']);
    expect((await showAll(desk, { ...idle, end: 'open' }))?.connections).toBe(2);
    await showAll(desk, filterBy('conn:open='));
    expect((await desk.life())?.alike).toBe(2);
    // A life is by time, whatever the order of the file.
    const { desk: mixed } = await open([
      lines([close(9 * minute), { at: minute }, { event: 'CONNECT', conn: 'aaa=', at: 5 }]),
    ]);
    await showAll(mixed, filterBy('conn:aaa='));
    expect((await mixed.rows(0, 9)).map(({ event }) => event)).toEqual(['CONNECT', 'MESSAGE', 'DISCONNECT']);
    const told = await mixed.life();
    expect(told?.session).toMatchObject({ connection: 'aaa=', end: 'client-or-unknown' });
    expect([told?.plan.opens, told?.plan.closes]).toEqual([0, 2]);
    expect((await mixed.rowsAt([2, 0])).map(({ event }) => event)).toEqual(['DISCONNECT', 'CONNECT']);
    await showAll(mixed, NO_FILTER);
    expect(await mixed.life()).toBeUndefined();
    expect((await mixed.rows(0, 9)).map(({ event }) => event)).toEqual(['DISCONNECT', 'MESSAGE', 'CONNECT']);
  });

  it('sets lines aside with their reason, and shows them', async () => {
    const { desk, progress } = await open([
      `${line({})}\n{"other":1}\nnot a line\n(req=) Starting execution\n${line({ at: 3 }).slice(0, 60)}\n${line({ at: 4 })}\n`,
    ]);
    expect(progress.rows).toBe(2);
    expect(progress.asides).toEqual({ 'other-keys': 1, 'other-format': 1, 'execution-log': 1, 'cut-off': 1 });
    const [aside] = await desk.asides('other-format', 10);
    expect(aside).toMatchObject({ line: 3, text: 'not a line' });
    expect(aside?.about.en).not.toBe('');
  });

  it.each([
    ['zip', [Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0)]],
    ['picture', [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10)]],
    ['binary', [new Uint8Array(5000)]],
    ['binary', [Uint8Array.from({ length: 9000 }, (_, i) => 128 + (i % 120))]],
    ['table', [`${'-'.repeat(40)}\n|  FilterLogEvents  |\n+---+\n`]],
    ['broken-gzip', [Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 255, 255, 255, 255)]],
    ['empty', []],
  ])('refuses what is no log: %s', async (refusal, parts) => {
    expect((await open(parts)).progress).toMatchObject({ state: 'refused', refusal });
  });

  it('keeps what came before broken gzip, and before a cancellation', async () => {
    const packed = gzipSync(lines(MANY));
    const cut = await open([packed.subarray(0, packed.length - 800)]);
    expect(cut.progress.isCutOff).toBe(true);
    expect(cut.progress.rows).toBeGreaterThan(100);
    const junk = await open([gzipSync(lines(MANY)), 'junk']);
    expect(junk.progress).toMatchObject({ rows: 500, isCutOff: true });

    const desk = createLogDesk();
    const file = new Blob(Array.from({ length: 400 }, () => lines(MANY)));
    const progress = await desk.open(
      { files: [file], template: TEMPLATE, catalog: DEFAULT_API.catalog.facts, escaping: 'raw' },
      () => desk.cancel(),
    );
    expect(progress.state).toBe('cancelled');
    expect(progress.rows).toBeGreaterThan(0);
    expect(progress.rows).toBeLessThan(200_000);
    expect((await showAll(desk, NO_FILTER))?.shown).toBe(progress.rows);
  });

  it('stops a bomb at its limit and not at the end of memory', async () => {
    const zeros = gzipSync(Buffer.alloc(60_000_000, 'a'));
    const { progress } = await open([zeros]);
    expect(progress).toMatchObject({ state: 'done', rows: 0 });
  });

  it('says when the browser cannot read the file any more', async () => {
    const file = new Blob([lines(MANY)]);
    const gone = new DOMException('gone', 'NotReadableError');
    file.stream = () =>
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"id":'));
        },
        pull(controller) {
          controller.error(gone);
        },
      });
    const progress = await createLogDesk().open(
      { files: [file], template: TEMPLATE, catalog: DEFAULT_API.catalog.facts, escaping: 'raw' },
      () => undefined,
    );
    expect(progress).toMatchObject({ state: 'refused', refusal: 'unreadable' });
  });

  const CSV = (part: readonly Line[]) =>
    ['timestamp,message', ...part.map((each) => `${T},"${line(each).replaceAll('"', '""')}"`)].join('\n');
  const first = MANY.slice(0, 3);
  const second = MANY.slice(3, 9);
  it.each([
    ['plain, the first without a line break at its end', lines(first).trimEnd(), lines(second)],
    ['gzip and plain', gzipSync(lines(first)), lines(second)],
    [
      'JSON',
      JSON.stringify({ events: first.map((each) => ({ message: line(each) })) }),
      JSON.stringify({ events: second.map((each) => ({ message: line(each) })) }),
    ],
    ['CSV, each with its header', CSV(first), CSV(second)],
    [
      'lines that something indented',
      JSON.stringify(JSON.parse(line(first[0] ?? {})), null, 2),
      [...first.slice(1), ...second]
        .map((each) => JSON.stringify(JSON.parse(line(each)), null, 2))
        .join('\n'),
    ],
    ['empty and plain', '', lines([...first, ...second])],
  ])('reads several files as one log: %s', async (_, one, two) => {
    const desk = createLogDesk();
    const files = [new Blob([one]), new Blob([two]), new Blob()];
    const progress = await desk.open(
      { files, template: TEMPLATE, catalog: DEFAULT_API.catalog.facts, escaping: 'raw' },
      () => undefined,
    );
    expect(progress).toMatchObject({ state: 'done', rows: 9, asides: {} });
    await showAll(desk, NO_FILTER);
    const opened = await Promise.all(Array.from({ length: 9 }, (_, row) => desk.line(row)));
    expect(opened.map((each) => each?.values[0]?.value)).toEqual(
      [...first, ...second].map(({ at }) => `r${at}=`),
    );
  });

  it.each([
    [
      'JSON',
      JSON.stringify([
        { '@timestamp': '2026-01-14 09:00:01.000', status: '502', route: 'echo', ua: '' },
        { status: '200', route: '-', ua: 'x' },
      ]),
    ],
    ['CSV', '@timestamp,status,route,ua\n2026-01-14 09:00:01.000,502,echo,\n,200,-,x\n'],
    [
      'the AWS CLI',
      JSON.stringify({
        results: [
          [
            { field: '@timestamp', value: '2026-01-14 09:00:01.000' },
            { field: 'status', value: '502' },
            { field: 'route', value: 'echo' },
          ],
          [
            { field: 'status', value: '200' },
            { field: 'route', value: '-' },
            { field: 'ua', value: 'x' },
          ],
        ],
      }),
    ],
  ])('reads results of a query that has not asked for the whole line: %s', async (_, text) => {
    const { desk, progress } = await open([text]);
    expect(progress).toMatchObject({ rows: 2, asides: {}, unexpected: 0 });
    // What was not asked for is not known, so nothing is said of it.
    expect(progress.seen.every(({ lines: all }) => all === 0)).toBe(true);
    await showAll(desk, NO_FILTER);
    expect(await desk.rows(0, 2)).toMatchObject([
      { status: '502', route: 'echo', time: T + 1000, failure: 2 },
      { status: '200', route: undefined, event: undefined },
    ]);
    expect(await desk.line(0)).toMatchObject({
      readBy: 'part',
      values: [
        { name: 'routeKey', value: 'echo' },
        { name: 'status', value: '502' },
      ],
    });
  });

  it('sets aside what a query has counted', async () => {
    const { progress } = await open([
      JSON.stringify([{ route: 'echo', n: '12' }, { '@timestamp': '2026-01-14 09:00:01.000' }]),
    ]);
    expect(progress).toMatchObject({ rows: 0, asides: { 'other-keys': 1 } });
  });

  it.each([
    ['failing', ['4xx', '5xx'], []],
    ['status>=400', ['4xx', '5xx'], []],
    ['status:>=500', ['5xx'], []],
    ['status!=200', [], ['200']],
    ['status:502', ['502'], []],
    ['Failing', ['4xx', '5xx'], []],
  ])('understands %s', (typed, only, not) => {
    const filter = filterBy(typed);
    expect([valuesOf(filter.only), valuesOf(filter.not), filter.text]).toEqual([only, not, undefined]);
    expect(filterBy(`say ${typed}x`).text).toBeDefined();
  });

  it('compares each value with its usual share, without what the filter says of its own field', async () => {
    const { desk } = await open([lines(MANY)]);
    const summary = await showAll(desk, filterBy('status:5xx'));
    expect(summary?.groups.status?.map(({ times }) => times)).toEqual([1, 1, 1]);
    expect(summary?.groups.route?.map(({ text, times }) => [text, times])).toEqual([['echo', 2]]);
  });

  it('saves a line with the time that only the tool has printed', async () => {
    const printed = MANY.slice(0, 3).map(
      (each, i) => `2026-01-14T09:00:0${i}.123000+00:00 0123456789abcdef0123456789abcdef ${line(each)}`,
    );
    const { desk } = await open([`${printed.join('\n')}\n`]);
    await showAll(desk, filterBy('status!=200'));
    expect(await (await desk.save(false)).text()).toBe(`${printed.slice(0, 2).join('\n')}\n`);
  });

  it.each(['constructor', 'constructor:x', '__proto__:x', 'toString status>=600'])(
    'takes %s for text',
    (typed) => {
      expect(filterBy(typed)).toEqual({ ...NO_FILTER, text: typed });
    },
  );
});
