import { expect, it } from 'vitest';
import { bestScroll } from './bestScroll.ts';

it('stays where all extents show', () => {
  expect(bestScroll([{ from: 120, to: 180 }], 100, 90)).toBe(90);
  expect(bestScroll([], 100, 40)).toBe(40);
});

it('goes no further than it must, either way', () => {
  expect(bestScroll([{ from: 300, to: 360 }], 100, 0)).toBe(260);
  expect(bestScroll([{ from: 300, to: 360 }], 100, 500)).toBe(300);
  expect(bestScroll([{ from: 0, to: 20 }], 100, 500)).toBe(0);
});

it('shows as many as it can where not all fit', () => {
  const extents = [
    { from: 300, to: 350 },
    { from: 320, to: 380 },
    { from: 900, to: 950 },
  ];
  const left = bestScroll(extents, 100, 0);
  expect(left).toBe(280);
});
