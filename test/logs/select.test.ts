import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachField, GROUP_FIELDS } from '../../src/core/logs/columns/columns.ts';
import { chooseRows, countAll, countChoice } from '../../src/core/logs/columns/select.ts';
import { fitsTerm, type FilterTerm, type LogFilter } from '../../src/core/logs/filter.ts';
import { columnsOf, type LogRow } from './columnsOf.ts';

const value = fc.constantFrom('200', '502', '410', 'echo', 'join');
const row: fc.Arbitrary<LogRow> = fc.record(
  { time: fc.integer({ min: 0, max: 9 }), status: value, route: value, event: value },
  { requiredKeys: [] },
);
const terms = fc.array(
  fc.record({ field: fc.constantFrom(...GROUP_FIELDS), value: fc.oneof(value, fc.constant('5xx')) }),
  { maxLength: 2 },
);
const filter: fc.Arbitrary<LogFilter> = fc.record(
  { only: terms, not: terms, from: fc.integer({ min: 0, max: 9 }) },
  { requiredKeys: ['only', 'not'] },
);

/** Whether a row is shown, word by word; `but`: a field of which the filter says nothing. */
function isShown(each: LogRow, { only, not, from = -Infinity }: LogFilter, but?: string): boolean {
  const hits = (term: FilterTerm) => fitsTerm(term, each[term.field] ?? '-');
  return (
    GROUP_FIELDS.every((field) => {
      if (field === but) return true;
      const wanted = only.filter((term) => term.field === field);
      const unwanted = not.filter((term) => term.field === field);
      return (wanted.length === 0 || wanted.some(hits)) && !unwanted.some(hits);
    }) &&
    (from === -Infinity || (each.time !== undefined && each.time >= from))
  );
}

describe('the rows that a filter shows', () => {
  it('are those that fit it, and every value is counted', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), filter, (rows, wanted) => {
        const columns = columnsOf(rows);
        const selection = countChoice(columns, countAll(columns), chooseRows(columns, wanted));
        const count = (fits: (each: LogRow, field: string) => boolean) =>
          forEachField((field) =>
            columns.coded[field].texts.map(
              (text) => rows.filter((each) => (each[field] ?? '-') === text && fits(each, field)).length,
            ),
          );
        const plain = (counts: typeof selection.shown) => forEachField((field) => [...counts[field]]);
        expect([...selection.rows]).toEqual(rows.flatMap((each, at) => (isShown(each, wanted) ? [at] : [])));
        expect(plain(selection.shown)).toEqual(count((each) => isShown(each, wanted)));
        expect(plain(selection.counts)).toEqual(count((each, field) => isShown(each, wanted, field)));
      }),
      { numRuns: 300 },
    );
  });

  it('are none of which it is not known yet whether they hold the text', () => {
    const columns = columnsOf([{ status: '200' }, { status: '502' }, { status: '200' }]);
    const { rows } = chooseRows(columns, { only: [], not: [], text: 'a' }, { withText: Uint8Array.of(1, 0) });
    expect([...rows]).toEqual([0]);
  });
});
