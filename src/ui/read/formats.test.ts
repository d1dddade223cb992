import { expect, it } from 'vitest';
import { asKnown, formatClock, formatElapsed, formatRange } from './formats.ts';

const T = Date.UTC(2026, 0, 14, 9, 26, 53, 391);

it('writes times as exact as they are known', () => {
  expect([formatClock(T, true), formatClock(T, false)]).toEqual(['09:26:53.391', '09:26:53']);
  expect([formatElapsed(918_031, true), formatElapsed(3_852_000, false), formatElapsed(NaN, true)]).toEqual([
    '15:18.031',
    '1:04:12',
    '–',
  ]);
  expect([asKnown(1391, true), asKnown(1391, false), asKnown(-391, false)]).toEqual([1391, 1000, -1000]);
});

it('writes a range with its date once, and no more of the times than there is', () => {
  const minute = 60_000;
  const noon = Date.UTC(2026, 0, 14, 12);
  expect(formatRange(noon, noon + 21 * minute)).toEqual(['2026-01-14 12:00', '12:21']);
  expect(formatRange(noon, noon + 21_500)).toEqual(['2026-01-14 12:00:00.000', '12:00:21.500']);
  expect(formatRange(noon, noon + 1440 * minute)).toEqual(['2026-01-14 12:00', '2026-01-15 12:00']);
  const day = Date.UTC(2026, 0, 14);
  expect(formatRange(day, day + 1440 * minute)).toEqual(['2026-01-14', '2026-01-15']);
});
