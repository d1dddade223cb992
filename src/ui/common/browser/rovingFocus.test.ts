import type { KeyboardEvent } from 'react';
import { describe, expect, it } from 'vitest';
import { makeTabStop, moveFocus, nextIndex } from './rovingFocus.ts';

describe('nextIndex', () => {
  it('goes along its axis and stops at the ends', () => {
    expect(nextIndex('ArrowDown', 0, 3, { axis: 'y' })).toBe(1);
    expect(nextIndex('ArrowDown', 2, 3, { axis: 'y' })).toBe(2);
    expect(nextIndex('ArrowUp', 0, 3, { axis: 'y' })).toBe(0);
    expect(nextIndex('ArrowRight', 0, 3, { axis: 'y' })).toBeUndefined();
    expect(nextIndex('ArrowLeft', 2, 3, { axis: 'x' })).toBe(1);
    expect(nextIndex('ArrowUp', 2, 3, { axis: 'both' })).toBe(1);
    expect(nextIndex('ArrowRight', 1, 3, { axis: 'both' })).toBe(2);
  });

  it('goes round where it loops', () => {
    expect(nextIndex('ArrowRight', 2, 3, { axis: 'x', loop: true })).toBe(0);
    expect(nextIndex('ArrowLeft', 0, 3, { axis: 'x', loop: true })).toBe(2);
  });

  it('begins at an end', () => {
    expect(nextIndex('ArrowDown', -1, 3, { axis: 'y', loop: true })).toBe(0);
    expect(nextIndex('ArrowUp', -1, 3, { axis: 'y', loop: true })).toBe(2);
    expect(nextIndex('ArrowUp', -1, 3, { axis: 'y' })).toBe(0);
  });

  it('has keys for both ends, which can be others or none', () => {
    expect(nextIndex('Home', 2, 3, { axis: 'x' })).toBe(0);
    expect(nextIndex('End', 0, 3, { axis: 'x' })).toBe(2);
    expect(nextIndex('PageDown', 0, 3, { axis: 'y', ends: ['PageUp', 'PageDown'] })).toBe(2);
    expect(nextIndex('End', 0, 3, { axis: 'y', ends: ['PageUp', 'PageDown'] })).toBeUndefined();
    expect(nextIndex('Home', 2, 3, { axis: 'x', ends: [] })).toBeUndefined();
  });

  it('leads nowhere without items', () => {
    expect(nextIndex('Home', -1, 0, { axis: 'x', loop: true })).toBeUndefined();
    expect(nextIndex('ArrowRight', -1, 0, { axis: 'x', loop: true })).toBeUndefined();
  });
});

/** Three things that can have the focus; `focused` is told which of them it went to. */
function threeItems() {
  const focused: string[] = [];
  const all = ['a', 'b', 'c'].map((id) => ({ id, tabIndex: 0, focus: () => focused.push(id) }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there is no page here, and no more is asked of an item
  return { all: all as unknown as HTMLElement[], focused };
}

/** A key that was pressed in an item, and whether the page was kept from it. */
function press(key: string, target: unknown, more = {}) {
  const prevented: string[] = [];
  const event = { key, target, preventDefault: () => prevented.push(key), ...more };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return { event: event as unknown as KeyboardEvent, prevented };
}

describe('moveFocus', () => {
  it('focuses the next item and keeps the key from the page', () => {
    const { all, focused } = threeItems();
    const { event, prevented } = press('ArrowRight', all[0]);
    expect(moveFocus(event, all, { axis: 'x' })).toBe(all[1]);
    expect(focused).toEqual(['b']);
    expect(prevented).toEqual(['ArrowRight']);
  });

  it('goes from the item that it is told', () => {
    const { all, focused } = threeItems();
    moveFocus(press('ArrowUp', {}).event, all, { axis: 'y' }, 2);
    expect(focused).toEqual(['b']);
  });

  it('leaves to the page what comes from elsewhere, other keys, and those with a modifier', () => {
    const { all, focused } = threeItems();
    const presses = [
      press('ArrowRight', {}),
      press('x', all[0]),
      press('ArrowRight', all[0], { altKey: true }),
    ];
    for (const { event, prevented } of presses) {
      expect(moveFocus(event, all, { axis: 'x' })).toBeUndefined();
      expect(prevented).toEqual([]);
    }
    expect(focused).toEqual([]);
  });
});

describe('makeTabStop', () => {
  it('has Tab reach one item alone', () => {
    const { all } = threeItems();
    makeTabStop(all, all[1]);
    expect(all.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
  });
});
