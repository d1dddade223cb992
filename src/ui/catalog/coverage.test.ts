import { describe, expect, test } from 'vitest';
import { presence } from '../../core/catalog/presence.ts';
import { catalog } from '../../i18n/en/catalog.ts';
import { coverageCells, coverageText } from './coverage.ts';

describe('coverageCells', () => {
  test('joins neighbours of one presence and ends a piece where it changes', () => {
    const cells = coverageCells(presence('always', 'always', 'sometimes', 'never'));
    expect(cells.map((cell) => [cell.presence, cell.starts, cell.ends])).toEqual([
      ['always', true, false],
      ['always', false, true],
      ['sometimes', true, true],
      ['never', true, true],
    ]);
  });
});

describe('coverageText', () => {
  test('names the events of each kind', () => {
    expect(coverageText(presence('always', 'sometimes', 'always', 'never'), catalog)).toBe(
      'always on CONNECT, DISCONNECT; sometimes on MESSAGE; never on @connections',
    );
  });

  test('is short where there is always a value', () => {
    expect(coverageText(presence('always', 'always', 'always', 'always'), catalog)).toBe(
      'always has a value',
    );
  });
});
