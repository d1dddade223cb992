import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FOLD,
  GAP,
  LEAST_FOLD,
  LINE,
  planLife,
  type LifePlan,
} from '../../src/core/logs/summary/lifePlan.ts';
import { LONG_SILENCE } from '../../src/core/logs/summary/lifeRows.ts';
import { indexAtTop, indexOfPlace, layOutLife } from '../../src/ui/read/layOutLife.ts';
import { columnsOf, type LogRow } from './columnsOf.ts';

const ROW = 28;
const row = (time: number, event: string, status = '200', route = 'echo', error = '-'): LogRow => ({
  time,
  event,
  status,
  route,
  error,
  connection: 'a=',
});
const planOf = (rows: readonly LogRow[]): LifePlan =>
  planLife(columnsOf(rows), Uint32Array.from(rows.keys()));

/** What is shown, in a word for each item. */
function tell(plan: LifePlan, open: ReadonlySet<number> = new Set()): string[] {
  return [...layOutLife(plan, open, ROW).items].map((item) => {
    if (plan.kinds[item] === LINE) return `line ${plan.places[item]}`;
    if (plan.kinds[item] === GAP) return `${plan.lengths[item]} ms`;
    return `${plan.messages[item]} messages, ${plan.calls[item]} calls of ${plan.lines[item]} in ${plan.lengths[item]} ms`;
  });
}

describe('the plan of a life', () => {
  const POST = 'POST /@connections/{connectionId}';
  const life = [
    row(0, 'CONNECT'),
    row(100, 'MESSAGE', '502'),
    ...[2000, 2500, 4000].map((time) => row(time, 'MESSAGE')),
    row(4100, 'CONNECTION_API', '200', POST),
    row(4200, '-'),
    row(604_200, 'DISCONNECT'),
    row(604_300, 'CONNECTION_API', '410', POST),
  ];

  it('folds good lines, and names the silences around them', () => {
    const plan = planOf(life);
    expect(tell(plan)).toEqual([
      'line 0',
      'line 1',
      '1900 ms',
      '3 messages, 1 calls of 5 in 2200 ms',
      '600000 ms',
      'line 7',
      'line 8',
    ]);
    expect(tell(plan, new Set([2])).slice(3, 10)).toEqual([
      '3 messages, 1 calls of 5 in 2200 ms',
      'line 2',
      'line 3',
      '1500 ms',
      'line 4',
      'line 5',
      'line 6',
    ]);
    expect([plan.from, plan.opens, plan.closes]).toEqual([0, 0, 7]);
  });

  it('never folds what ends a connection, fails, or has a text of an error, nor over a long silence', () => {
    const good = [row(0, 'MESSAGE'), row(1, 'MESSAGE'), row(2, 'MESSAGE')];
    const bad = [
      row(3, 'CONNECTION_API', '204', 'DELETE /@connections/{connectionId}'),
      row(3, 'MESSAGE', '400'),
      row(3, 'MESSAGE', '200', 'echo', 'Forbidden'),
      row(3, 'DISCONNECT'),
      row(2 + LONG_SILENCE, 'MESSAGE'),
    ];
    for (const each of bad) expect([...planOf([...good, each]).kinds]).not.toContain(FOLD);
    expect([...planOf([...good, row(3, 'MESSAGE')]).kinds]).toContain(FOLD);
  });

  const rows = fc
    .array(
      fc.record({
        after: fc.oneof(fc.nat({ max: 2000 }), fc.constant(LONG_SILENCE)),
        event: fc.constantFrom(
          'CONNECT',
          'MESSAGE',
          'MESSAGE',
          'MESSAGE',
          'CONNECTION_API',
          'DISCONNECT',
          '-',
        ),
        status: fc.constantFrom('200', '200', '200', '200', '502'),
      }),
      { maxLength: 60 },
    )
    .map((all) => {
      let time = 0;
      return all.map(({ after, event, status }) => row((time += after), event, status));
    });

  it('has every line once, hides no failure, and says how long each silence is', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const plan = planOf(all);
        const folds = [...plan.kinds.keys()].filter((item) => plan.kinds[item] === FOLD);
        const linesOf = (items: Iterable<number>): (number | undefined)[] =>
          [...items].filter((item) => plan.kinds[item] === LINE).map((item) => plan.places[item]);
        expect(linesOf(layOutLife(plan, new Set(plan.places), ROW).items)).toEqual([...all.keys()]);
        const closed = layOutLife(plan, new Set(), ROW);
        const shown = linesOf(closed.items);
        const hidden = folds.reduce((sum, item) => sum + (plan.lines[item] ?? 0), 0);
        expect(shown.length + hidden).toBe(all.length);
        all.forEach(({ status, event }, place) => {
          if (status === '502' || event === 'DISCONNECT') expect(shown).toContain(place);
        });
        for (const item of folds) expect(plan.lines[item]).toBeGreaterThanOrEqual(LEAST_FOLD);
        for (const item of plan.kinds.keys()) {
          if (plan.kinds[item] !== GAP) continue;
          const place = plan.places[item] ?? 0;
          expect(plan.lengths[item]).toBe((all[place]?.time ?? 0) - (all[place - 1]?.time ?? 0));
        }
      }),
    );
  });

  it('finds each line where it is shown, or the fold that it is in', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (all, isOpen) => {
        const plan = planOf(all);
        const open = new Set(isOpen ? plan.places : []);
        const layout = layOutLife(plan, open, ROW);
        for (const place of all.keys()) {
          const index = indexOfPlace(layout, plan, place);
          const item = layout.items[index] ?? 0;
          const first = plan.places[item] ?? 0;
          if (plan.kinds[item] === LINE) expect(first).toBe(place);
          else {
            expect(plan.kinds[item]).toBe(FOLD);
            expect(place - first).toBeLessThan(plan.lines[item] ?? 0);
          }
          expect(indexAtTop(layout, layout.tops[index] ?? 0)).toBe(index);
          expect(indexAtTop(layout, (layout.tops[index + 1] ?? 0) - 1)).toBe(index);
        }
      }),
    );
  });
});
