import { inLocale, type Text } from '../core/text.ts';
import type { Notice } from './notice.ts';
import { useStore } from './store.ts';

let lastNotice = 0;

/**
 * Shows a message for a few seconds; two at most, and one at most that can undo: what can be undone is the last
 * change. It is also told to screen readers.
 */
export function notify(
  text: Text,
  options: Partial<Pick<Notice, 'tone' | 'canUndo' | 'action' | 'stays'>> = {},
): void {
  const notice = { id: ++lastNotice, text, tone: 'done' as const, canUndo: false, ...options };
  const others = useStore.getState().notices.filter((other) => !(other.canUndo && notice.canUndo));
  useStore.setState({ notices: [...others, notice].slice(-2) });
  announce(text);
}

export function dismissNotice(id: number): void {
  useStore.setState({ notices: useStore.getState().notices.filter((notice) => notice.id !== id) });
}

/** Takes all messages away but those that wait for an answer: what they spoke of is out of view. */
export function dismissPassing(): void {
  useStore.setState({ notices: useStore.getState().notices.filter(({ stays }) => stays) });
}

/** Tells a screen reader, in the language of the interface; a text of one language is taken to be in that. */
export function announce(said: Text | string): void {
  const text = typeof said === 'string' ? said : inLocale(said, useStore.getState().preferences.locale);
  const { announcements } = useStore.getState();
  useStore.setState({ announcement: text.replaceAll('`', ''), announcements: announcements + 1 });
}
