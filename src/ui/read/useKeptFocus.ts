import { useEffect, useRef, type RefObject } from 'react';
import { useReadStore } from '../../state/read/readStore.ts';
import { partSelector } from '../common/browser/parts.ts';

/** Where a person goes on, the best place first. */
const PLACES = [partSelector('read-lines'), `${partSelector('read-empty')} button`, 'main'];

/**
 * When what had the focus is gone (a file was opened, a line closed, a button had its effect), the lines get it, or what
 * stands in their place until they are there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const log = useReadStore((state) => state.log);
  /** What had the focus last. */
  const last = useRef<Element>(undefined);
  /** Where it waits for a better place. */
  const waits = useRef<Element>(undefined);

  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const remember = ({ target }: FocusEvent): void => {
      if (target !== waits.current) waits.current = undefined;
      if (target instanceof Element) last.current = target;
    };
    const keep = (): void => {
      const { activeElement, body } = document;
      const isLost = activeElement === body && last.current?.isConnected === false;
      if (isLost || (waits.current && activeElement === waits.current)) waits.current = goOn(element);
    };
    const observer = new MutationObserver(keep);
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', remember);
    };
  }, [root]);

  useEffect(() => {
    // Nothing had the focus when a file was dropped or lines were pasted.
    if (log && root.current && document.activeElement === document.body) waits.current = goOn(root.current);
  }, [log, root]);
}

/** Puts the focus into the best place that is there; gives that where it is not the best of all. */
function goOn(root: HTMLElement): Element | undefined {
  const places = PLACES.map((place) => root.querySelector<HTMLElement>(place));
  const place = places.find((each) => each !== null);
  if (place && place !== document.activeElement) place.focus({ preventScroll: true });
  return place && place !== places[0] ? place : undefined;
}
