import { describe, expect, it } from 'vitest';
import { pickLevel, type Approach, type Level } from './pickLevel.ts';

type Point = readonly [side: Approach['side'], x: number, y: number, border?: string];

/** The level after each point of a way. */
function along(points: readonly Point[], levels = 3): number[] {
  let level: Level | undefined;
  return points.map(([side, x, y, border = 'end']) => {
    level = pickLevel(level, { border, side, x, y }, levels);
    return level.index;
  });
}

describe('pickLevel', () => {
  it.each<[string, readonly Point[], readonly number[]]>([
    ['is the innermost from above', [['above', 100, 40]], [0]],
    ['is the outermost from below', [['below', 100, 60]], [2]],
    [
      'goes a level out or in for every 10 px',
      [
        ['above', 100, 40],
        ['above', 91, 40],
        ['above', 90, 40],
        ['above', 70, 41],
        ['above', 40, 41],
        ['above', 49, 41],
        ['above', 50, 41],
      ],
      [0, 0, 1, 2, 2, 2, 1],
    ],
    [
      'waits 5 px beyond the border before it takes the other side',
      [
        ['above', 100, 54],
        ['below', 100, 58],
        ['below', 100, 60],
        ['above', 100, 56],
        ['above', 100, 54],
      ],
      [0, 0, 2, 2, 0],
    ],
    [
      'does not flicker on a slanted way',
      [
        ['above', 100, 30],
        ['above', 96, 34],
        ['above', 92, 38],
        ['above', 88, 42],
        ['above', 84, 46],
        ['above', 80, 50],
      ],
      [0, 0, 0, 0, 0, 0],
    ],
    [
      'keeps what was picked on the way down to the border',
      [
        ['above', 100, 44],
        ['above', 88, 44],
        ['above', 88, 50],
        ['above', 88, 55],
      ],
      [0, 1, 1, 1],
    ],
    [
      'begins anew at another border',
      [
        ['above', 100, 44],
        ['above', 80, 44],
        ['above', 80, 44, 'other'],
      ],
      [0, 2, 0],
    ],
  ])('%s', (_, points, expected) => {
    expect(along(points)).toEqual(expected);
  });

  it('has one level where one ends', () => {
    expect(
      along(
        [
          ['below', 9, 9],
          ['below', 90, 9],
        ],
        1,
      ),
    ).toEqual([0, 0]);
  });
});
