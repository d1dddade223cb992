import { expect, test } from 'vitest';
import { callHook } from './testing/callHook.ts';
import { useLazyMenu } from './useLazyMenu.ts';

test('a button says that it has a menu, which is not wanted before it is opened', () => {
  const { used, menu, button } = callHook(useLazyMenu);
  expect(button).toMatchObject({ 'aria-haspopup': 'menu', 'aria-expanded': false });
  expect(menu.anchor).toBeNull();
  expect(used).toBe(false);
});
