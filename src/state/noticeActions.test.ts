import { beforeEach, expect, it } from 'vitest';
import { announce, dismissPassing, notify } from './noticeActions.ts';
import { useStore } from './store.ts';

const say = (text: string, options?: Parameters<typeof notify>[1]) => notify({ en: text, ko: text }, options);
const shown = () => useStore.getState().notices.map(({ text }) => text.en);

beforeEach(() => useStore.setState({ notices: [] }));

it('shows the last two messages', () => {
  for (const text of ['one', 'two', 'three']) say(text);
  expect(shown()).toEqual(['two', 'three']);
});

it('offers one undo at a time, for the last change', () => {
  say('one', { canUndo: true });
  say('copied');
  say('two', { canUndo: true });
  expect(shown()).toEqual(['copied', 'two']);
});

it('takes passing messages away and leaves those that wait', () => {
  say('passing');
  say('waiting', { stays: true });
  dismissPassing();
  expect(shown()).toEqual(['waiting']);
});

it('tells a screen reader a text of both languages, or one that is in its language already', () => {
  announce({ en: 'Replaced `status`', ko: '변경: `status`' });
  expect(useStore.getState().announcement).toBe('Replaced status');
  announce('`status` 값');
  expect(useStore.getState().announcement).toBe('status 값');
});
