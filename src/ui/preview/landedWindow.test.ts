import { expect, it } from 'vitest';
import { landedWindow } from './landedWindow.ts';

it('draws all lines around what landed in any of them', () => {
  const lines = [[{ from: 300, to: 310 }], [{ from: 420, to: 425 }]];
  expect(landedWindow(lines, 100)).toEqual({ from: 200, to: 525 });
  expect(landedWindow([[{ from: 30, to: 40 }]], 100)).toEqual({ from: 0, to: 140 });
  expect(landedWindow([[]], 100)).toBeUndefined();
});
