import { useEffect, useRef } from 'react';
import type { Mode } from '../../state/store.ts';

/** A menu gives the focus back only once it is closed, in milliseconds. */
const CLOSED_AFTER = 250;

/** Where the button that led from Build to Read, or back, went with its view, the new one takes the focus. */
export function useFocusInMode(mode: Mode): void {
  const shown = useRef(mode);
  useEffect(() => {
    if (shown.current === mode) return undefined;
    shown.current = mode;
    const timer = setTimeout(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) document.querySelector('main')?.focus();
    }, CLOSED_AFTER);
    return () => clearTimeout(timer);
  }, [mode]);
}
