import { useLayoutEffect, useRef, type RefObject } from 'react';
import { currentDocument, useStore } from '../../state/store.ts';

/**
 * Gives a panel the height of its content, within the bounds of its styles, whenever another template is there. What
 * is typed or fixed changes no height, so that nothing moves below the pointer.
 */
export function useOpeningHeight(panel: RefObject<HTMLElement | null>): void {
  const source = useStore((state) => currentDocument(state).source);
  const last = useRef<string>(undefined);
  useLayoutEffect(() => {
    const isOther = last.current === undefined || isAnotherText(last.current, source);
    last.current = source;
    const { current } = panel;
    if (!isOther || !current) return;
    const content = [...current.children].reduce((sum, part) => sum + heightOf(part), 0);
    current.style.setProperty('--content-height', `${content}px`);
  }, [panel, source]);
}

/** The height that a part of the panel would take; the list has more than it shows, the splitter takes none. */
function heightOf(part: Element): number {
  if (part.matches('ul')) return part.scrollHeight;
  return part.matches('[role="separator"]') ? 0 : part.getBoundingClientRect().height;
}

/** Whether less than half of the shorter text is at both ends of the other: a change keeps more, another template less. */
function isAnotherText(before: string, after: string): boolean {
  const length = Math.min(before.length, after.length);
  let start = 0;
  while (start < length && before[start] === after[start]) start++;
  let end = 0;
  while (end < length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return start + end < length / 2 || length === 0;
}
