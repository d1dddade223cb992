import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_API } from '../../src/core/apis/apis.ts';
import { NO_FILTER } from '../../src/core/logs/filter.ts';
import { addFilterText } from '../../src/core/logs/filterText.ts';
import { filterKeys, filterWords } from '../../src/core/logs/filterWords.ts';
import { suggestFilter } from '../../src/core/logs/suggestFilter.ts';
import { readFields } from '../../src/core/template/fields/readFields.ts';
import { parse } from '../../src/core/template/parse.ts';
import { XML_READER } from '../../src/core/template/xmlReader.ts';

const OWN = readFields(
  DEFAULT_API.catalog,
  parse(
    '{"status":"$context.routeKey","rc":"$context.status","took":"$context.integrationLatency","상태":"$context.eventType","two words":"$context.stage","user":"$context.authorizer.principalId","why":"$context.error.messageString"}',
  ),
  XML_READER,
);
const WORDS = filterWords(OWN);
const read = (typed: string) => {
  const { only, not, latency, text } = addFilterText(NO_FILTER, typed, WORDS);
  const terms = (all: typeof only) => all.map(({ field, value }) => `${field}=${value}`);
  return { only: terms(only), not: terms(not), latency, text };
};

describe('the words of a filter', () => {
  it.each([
    ['rc:504', ['status=504'], []],
    ['RC:5XX', ['status=5xx'], []],
    ['rc>=400', ['status=4xx', 'status=5xx'], []],
    ['rc!=200', [], ['status=200']],
    ['-rc:200 not rc:204', [], ['status=200', 'status=204']],
    // What the template calls so comes before what the word means elsewhere.
    ['status:echo', ['route=echo'], []],
    ['route:echo routeKey:join', ['route=echo', 'route=join'], []],
    ['상태:MESSAGE', ['event=MESSAGE'], []],
    ['stage:"a b"', ['stage=a b'], []],
    ['why:"Internal server error"', ['error=Internal server error'], []],
    ['error:x', ['error=x'], []],
  ])('are the template’s own keys: %s', (typed, only, not) => {
    expect(read(typed)).toEqual({ only, not, latency: undefined, text: undefined });
  });

  it.each([
    ['took>200', { min: 201 }],
    ['ms>=200 took < 300', { min: 200, max: 299 }],
    ['took:7', { min: 7, max: 7 }],
  ])('compare milliseconds: %s', (typed, latency) => {
    expect(read(typed)).toEqual({ only: [], not: [], latency, text: undefined });
  });

  it.each([
    // Its values are in no column.
    ['user:user-1234', 'user-1234'],
    ['12:30 http://x/?a=b', '12:30 http://x/?a=b'],
    ['rc>x took!=4 took>x', 'rc>x took!=4 took>x'],
    ['-user:x', '-user:x'],
    ['"rc:504"', 'rc:504'],
  ])('are looked for as text where they are nothing else: %s', (typed, text) => {
    expect(read(typed)).toEqual({ only: [], not: [], latency: undefined, text });
  });

  it('are named as the template names its fields', () => {
    expect(filterKeys(OWN)).toEqual({
      event: '상태',
      status: 'rc',
      route: 'status',
      error: 'why',
      stage: 'two words',
      latency: 'took',
    });
    expect(
      filterKeys(readFields(DEFAULT_API.catalog, parse('$context.status,$context.routeKey'), XML_READER)),
    ).toEqual({});
  });

  it('never throw, and lose nothing that was typed', () => {
    const sign = fc.constantFrom('rc', ':', '>', '=', '!', '"', '-', ' ', 'not ', '5', 'x', 'took', '한');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const typed = signs.join('');
        const { only, not, latency, text } = addFilterText(NO_FILTER, typed, WORDS);
        const isKept = only.length + not.length > 0 || latency !== undefined || text !== undefined;
        expect(isKept || !/[^\s"]/.test(typed)).toBe(true);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

const of = (text: string, count: number) => ({ text, count, times: 1 });

const suggest = (typed: string) =>
  suggestFilter(typed, {
    keys: filterKeys(OWN),
    words: WORDS,
    hasLatency: true,
    groups: {
      event: [of('MESSAGE', 40)],
      status: [of('200', 40), of('502', 3), of('504', 2)],
      route: [of('echo', 30), of('send echo', 20), of('5x', 1)],
      stage: [of('prod', 50)],
    },
  });
const labels = (typed: string) => suggest(typed).map(({ label }) => label);

describe('what a filter is proposed', () => {
  it('is at first the words of the fields that the log has', () => {
    expect(labels('')).toEqual(['상태:', 'rc:', 'status:', 'stage:', 'took>']);
    expect(labels('failing r')).toEqual(['rc:']);
  });

  it('is then the values of the field, and what was typed before stays', () => {
    expect(labels('rc:')).toEqual(['rc:200', 'rc:502', 'rc:504']);
    expect(suggest('took>5 -rc:50')).toEqual([
      { typed: 'took>5 -rc:502', label: 'rc:502', field: 'status', count: 3 },
      { typed: 'took>5 -rc:504', label: 'rc:504', field: 'status', count: 2 },
    ]);
    expect(labels('status:ech')).toEqual(['status:echo', 'status:"send echo"']);
    expect(labels('took:')).toEqual([]);
    expect(labels('user:x')).toEqual([]);
  });

  it('is a value by itself from two letters on', () => {
    expect(labels('e')).toEqual([]);
    expect(labels('ech')).toEqual(['status:echo', 'status:"send echo"']);
    expect(labels('50')).toEqual(['rc:502', 'rc:504']);
  });

  it('means what it says', () => {
    for (const { typed, field, count } of [
      ...suggest('rc:'),
      ...suggest('status:'),
      ...suggest('-status:s'),
    ]) {
      const { only, not } = addFilterText(NO_FILTER, typed, WORDS);
      expect([...only, ...not].map((term) => term.field)).toEqual([field]);
      expect(count).toBeGreaterThan(0);
    }
  });
});
