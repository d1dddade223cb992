import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { NO_FILTER } from '../../src/core/logs/filter.ts';
import { addFilterText } from '../../src/core/logs/filterText.ts';
import { filterWords } from '../../src/core/logs/filterWords.ts';
import { readFields } from '../../src/core/template/fields/readFields.ts';
import { parse } from '../../src/core/template/parse.ts';
import { createLogDesk } from '../../src/workers/logDesk.ts';
import { showAll } from './showAll.ts';
import { XML_READER } from '../../src/core/template/xmlReader.ts';

const SECONDS = '{"event":"$context.eventType","conn":"$context.connectionId","time":"$context.requestTime"}';
const EPOCH = SECONDS.replace('requestTime', 'requestTimeEpoch');
const UNTIMED = '{"event":"$context.eventType","conn":"$context.connectionId"}';
const T = Date.UTC(2026, 0, 14, 9, 26, 53);
const STREAM = '0123456789abcdef0123456789abcdef';

const line = (time: string | number, event = 'MESSAGE') =>
  `{"event":"${event}","conn":"aaa=","time":"${time}"}`;
const WORDS = filterWords(readFields(DEFAULT_API.catalog, parse(SECONDS), XML_READER));
const filterBy = (typed: string) => addFilterText(NO_FILTER, typed, WORDS);

const clf = (second: number) => `14/Jan/2026:09:26:${second} +0000`;

async function open(text: string, template = SECONDS) {
  const desk = createLogDesk();
  await desk.open(
    { files: [new Blob([text])], template, catalog: DEFAULT_API.catalog.facts, escaping: 'raw' },
    () => undefined,
  );
  const summary = await showAll(desk, NO_FILTER);
  const rows = await desk.rows(0, 9);
  return { desk, summary, times: rows.map(({ time, isExact }) => [time - T, isExact]) };
}

describe('the time of a line', () => {
  it.each([
    ['the milliseconds that aws logs tail adds', `2026-01-14T09:26:53.391000+00:00 ${STREAM} `, 391, true],
    ['an export to S3', '2026-01-14T09:26:53.391Z ', 391, true],
    ['Python, which leaves out a fraction of 0', `2026-01-14T09:26:53+00:00 ${STREAM} `, 0, true],
    ['epoch milliseconds', `${T + 391}\t`, 391, true],
    ['a tool that prints seconds', '2026-01-14T09:26:53 ', 0, false],
    [
      'an arrival in another second, which is not the time of the request',
      '2026-01-14T09:26:54.002Z ',
      0,
      false,
    ],
    ['nothing but the line', '', 0, false],
  ])('is as exact as can be known: %s', async (_, before, wanted, isExact) => {
    const { times } = await open(`${before}${line(clf(53))}\n`.repeat(2));
    expect(times).toEqual([
      [wanted, isExact],
      [wanted, isExact],
    ]);
  });

  it('is that of the template where it has milliseconds, else that of the tool', async () => {
    const tail = `2026-01-14T09:26:53.900000+00:00 ${STREAM} `;
    expect((await open(`${tail}${line(T + 250)}\n`, EPOCH)).times).toEqual([[250, true]]);
    const untimed = '{"event":"MESSAGE","conn":"aaa="}';
    expect((await open(`${tail}${untimed}\n`, UNTIMED)).times).toEqual([[900, true]]);
    expect((await open(`2026-01-14T09:26:54 ${untimed}\n`, UNTIMED)).times).toEqual([[1000, false]]);
  });

  it('makes no bars shorter than a second where milliseconds are not known', async () => {
    const text = [53, 54, 55].map((second) => `${line(clf(second))}\n`).join('');
    expect((await open(text)).summary?.timeline).toMatchObject({ step: 1000, last: T + 2000 });
    const exact = [0, 1000, 2000].map((at) => `${line(T + at)}\n`).join('');
    expect((await open(exact, EPOCH)).summary?.timeline?.step).toBe(20);
  });

  it('keeps lines of one second in the order of the file where not all milliseconds are known', async () => {
    const { desk } = await open(
      [
        `2026-01-14T09:26:54.500Z ${line(clf(54), 'DISCONNECT')}\n`,
        `2026-01-14T09:26:53.800Z ${line(clf(53), 'CONNECT')}\n`,
        // It arrived a second later.
        `2026-01-14T09:26:54.100Z ${line(clf(53))}\n`,
      ].join(''),
    );
    await showAll(desk, filterBy('conn:aaa='));
    const rows = await desk.rows(0, 9);
    expect(rows.map(({ event, isExact }) => [event, isExact])).toEqual([
      ['CONNECT', true],
      ['MESSAGE', false],
      ['DISCONNECT', true],
    ]);
    expect((await desk.life())?.session.isExact).toBe(false);
  });

  it('is none where no date is so late', async () => {
    const late = '8640000000000001';
    const template = EPOCH.replace('}', ',"since":"$context.connectedAt"}');
    const text = line(late).replace('}', `,"since":"${late}"}`);
    const { times, summary, desk } = await open(`${text}\n`.repeat(2), template);
    expect(times.map(([time]) => time)).toEqual([NaN, NaN]);
    expect([summary?.shown, summary?.timeline]).toEqual([2, undefined]);
    await showAll(desk, filterBy('conn:aaa='));
    expect(await desk.life()).toBeDefined();
    expect((await open(`${late}\t${line(clf(53))}\n`.repeat(2))).times).toEqual([
      [0, false],
      [0, false],
    ]);
  });
});
