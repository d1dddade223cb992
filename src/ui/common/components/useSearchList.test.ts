import { expect, test } from 'vitest';
import { callHook, pressKey } from './testing/callHook.ts';
import { useSearchList } from './useSearchList.ts';

/** A list of three with one active, and what a key in its field brings about. */
function openList(ends?: readonly [string, string], at = 1) {
  const done: string[] = [];
  const list = callHook(() =>
    useSearchList({
      count: 3,
      at,
      onMove: (index) => done.push(`move ${index}`),
      onTake: (index) => done.push(`take ${index}`),
      ...(ends && { ends }),
    }),
  );
  const press = (key: string, isComposing = false) => {
    const pressed = pressKey(key, isComposing);
    list.field.onKeyDown(pressed.event);
    return [...done.splice(0), ...pressed.done];
  };
  return { ...list, press };
}

test('the field names its list and the option that Enter takes', () => {
  const { field, list, optionAt } = openList();
  expect(field['aria-controls']).toBe(list.id);
  expect(field['aria-activedescendant']).toBe(optionAt(1).id);
  expect(new Set([0, 1, 2].map((i) => optionAt(i).id)).size).toBe(3);
  expect([0, 1, 2].map((i) => optionAt(i).ref !== undefined)).toEqual([false, true, false]);
});

test('arrows and the keys of both ends move, Enter takes, and other keys are the field’s', () => {
  const { press } = openList();
  expect(press('ArrowDown')).toEqual(['move 2', 'prevented']);
  expect(press('ArrowUp')).toEqual(['move 0', 'prevented']);
  expect(press('End')).toEqual(['move 2', 'prevented']);
  expect(press('Enter')).toEqual(['take 1', 'prevented']);
  expect(press('PageDown')).toEqual([]);
  expect(openList(undefined, 2).press('ArrowDown')).toEqual(['move 0', 'prevented']);
  expect(openList(['PageUp', 'PageDown']).press('PageDown')).toEqual(['move 2', 'prevented']);
});

test('while a syllable is composed, all keys are those of the input method', () => {
  const { press } = openList();
  expect(press('Enter', true)).toEqual([]);
  expect(press('ArrowDown', true)).toEqual([]);
});
