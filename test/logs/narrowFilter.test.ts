import { expect, it } from 'vitest';
import { NO_FILTER, type FilterTerm } from '../../src/core/logs/filter.ts';
import { isNarrowed, narrowFilter, widenFilter } from '../../src/core/logs/narrowFilter.ts';

const status = (value: string): FilterTerm => ({ field: 'status', value });
const CONNECT: FilterTerm = { field: 'event', value: 'CONNECT' };
const FAILING = { only: [status('4xx'), status('5xx')], not: [] };
const GONE = { only: [status('410')], not: [] };
const OPENED = { only: [CONNECT], not: [status('4xx'), status('5xx')] };

it.each([
  ['all lines', [], FAILING, ['4xx', '5xx']],
  ['one of several statuses', [status('403'), status('200')], FAILING, ['403']],
  ['a class', [status('4xx'), status('5xx')], GONE, ['410']],
  ['the same', [status('4xx'), status('5xx')], FAILING, ['4xx', '5xx']],
])('shows of %s those that fit as well', (_, only, terms, wanted) => {
  const narrowed = narrowFilter({ ...NO_FILTER, only }, terms);
  expect(narrowed.only.map(({ value }) => value)).toEqual(wanted);
  expect(isNarrowed(narrowed, terms)).toBe(true);
});

it('keeps what is said of other fields, and takes back only what it has said', () => {
  const route: FilterTerm = { field: 'route', value: '$connect' };
  const before = { ...NO_FILTER, only: [route], not: [status('5xx')], text: 'x' };
  expect(isNarrowed(before, OPENED)).toBe(false);
  const narrowed = narrowFilter(before, OPENED);
  expect(narrowed).toEqual({ ...before, only: [route, CONNECT], not: [status('5xx'), status('4xx')] });
  expect(isNarrowed(narrowed, OPENED)).toBe(true);
  expect(widenFilter(narrowed, OPENED)).toEqual({ ...before, not: [] });
  expect(isNarrowed({ ...NO_FILTER, only: [status('200'), status('410')] }, GONE)).toBe(false);
});
