import { expect, test } from 'vitest';
import { placeCard } from './cardPlace.ts';

const SIZE = { width: 200, height: 60 };

test('the card stands above the pointer and to the right', () => {
  expect(placeCard(SIZE, { x: 300, y: 400 }, 1440, false)).toEqual({ x: 318, y: 316 });
});

test('above a finger it keeps further off', () => {
  expect(placeCard(SIZE, { x: 100, y: 400 }, 390, true)).toEqual({ x: 118, y: 300 });
});

test('near the top edge it goes below, and it never leaves the window at the side', () => {
  expect(placeCard(SIZE, { x: 380, y: 60 }, 390, false)).toEqual({ x: 186, y: 84 });
});
