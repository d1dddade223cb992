import { expect, test } from 'vitest';
import { callHook, pressKey } from './testing/callHook.ts';
import { useInlineEdit } from './useInlineEdit.ts';

/** A field with a text, and what its keys bring about. */
function edit(more: { readonly cancels?: boolean; readonly canCancel?: boolean } = {}) {
  const { cancels = true, canCancel } = more;
  const done: string[] = [];
  const { field } = callHook(() =>
    useInlineEdit({
      value: 'stage',
      onKeep: (text, left) => done.push(`keep ${text}${left ? ', left' : ''}`),
      onCancel: cancels ? () => done.push('cancel') : undefined,
      ...(canCancel === undefined ? {} : { canCancel: () => canCancel }),
    }),
  );
  const press = (key: string, isComposing = false) => {
    const pressed = pressKey(key, isComposing);
    field.onKeyDown(pressed.event);
    return [...pressed.done, ...done.splice(0)];
  };
  const leave = () => {
    field.onBlur();
    return done.splice(0);
  };
  return { field, press, leave };
}

test('Enter keeps the text and so does leaving, which is told apart', () => {
  expect(edit().press('Enter')).toEqual(['prevented', 'keep stage']);
  expect(edit().leave()).toEqual(['keep stage, left']);
});

test('Escape is for the field while it has something to put back', () => {
  expect(edit().press('Escape')).toEqual(['prevented', 'stopped', 'cancel']);
  expect(edit({ canCancel: true }).press('Escape')).toEqual(['prevented', 'stopped', 'cancel']);
  expect(edit({ canCancel: false }).press('Escape')).toEqual([]);
  expect(edit({ cancels: false }).press('Escape')).toEqual([]);
});

test('while a syllable is composed, both keys belong to the input method', () => {
  expect(edit().press('Enter', true)).toEqual([]);
  expect(edit().press('Escape', true)).toEqual([]);
});
