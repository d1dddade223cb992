import { expect, test } from 'vitest';
import { nearestBorder } from './nearestBorder.ts';

const BORDERS = [
  { left: 0, right: 10, of: 'start' },
  { left: 100, right: 110, of: 'middle' },
  { left: 200, right: 400, of: 'end' },
];

test.each([
  [-20, 'start'],
  [54, 'start'],
  [56, 'middle'],
  [105, 'middle'],
  [156, 'end'],
  [900, 'end'],
])('at %d the border is the %s', (x, of) => {
  expect(nearestBorder(BORDERS, x)).toBe(of);
});

test('without borders there is none', () => {
  expect(nearestBorder([], 10)).toBeUndefined();
});
