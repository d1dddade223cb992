import type { KeyboardEvent } from 'react';

/** How the arrow keys go through items that stand beside or below each other. */
export interface Roving {
  readonly axis: 'x' | 'y' | 'both';
  /** From an end they go on at the other one. */
  readonly loop?: boolean;
  /** The keys that lead to the first and the last item. */
  readonly ends?: readonly [first: string, last: string] | readonly [];
}

const BACK = { x: ['ArrowLeft'], y: ['ArrowUp'], both: ['ArrowLeft', 'ArrowUp'] };
const ON = { x: ['ArrowRight'], y: ['ArrowDown'], both: ['ArrowRight', 'ArrowDown'] };

/** The item that a key leads to from the item `at`, which is -1 for none; undefined for other keys and without items. */
export function nextIndex(
  key: string,
  at: number,
  count: number,
  { axis, loop = false, ends: [first, last] = ['Home', 'End'] }: Roving,
): number | undefined {
  if (count === 0) return undefined;
  if (key === first) return 0;
  if (key === last) return count - 1;
  const isBack = BACK[axis].includes(key);
  if (!isBack && !ON[axis].includes(key)) return undefined;
  const to = isBack ? at - 1 : at + 1;
  if (!loop) return Math.min(Math.max(to, 0), count - 1);
  return at < 0 && isBack ? count - 1 : (to + count) % count;
}

/** Whether a key was pressed together with one that makes something else of it. */
export function hasModifier({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey;
}

/**
 * Moves the focus among items that are one tab stop as a key asks. `at` is the item to go from; without it, the one
 * that the event came from. Returns the item that now has the focus; undefined where the key asks for nothing.
 */
export function moveFocus(
  event: KeyboardEvent,
  items: readonly HTMLElement[],
  roving: Roving,
  at?: number,
): HTMLElement | undefined {
  const from = at ?? items.findIndex((item) => item === event.target);
  // A menu that an item has opened is elsewhere on the page, and its keys come by here all the same.
  if (hasModifier(event) || (at === undefined && from < 0)) return undefined;
  const next = items[nextIndex(event.key, from, items.length, roving) ?? -1];
  if (!next) return undefined;
  event.preventDefault();
  next.focus();
  return next;
}

/** Makes one of some items the one that Tab reaches. */
export function makeTabStop(items: readonly HTMLElement[], stop: EventTarget | undefined): void {
  for (const item of items) item.tabIndex = item === stop ? 0 : -1;
}
