import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { closestPart, findPart, findParts } from '../common/browser/parts.ts';

/**
 * Keeps the keyboard's place when a button removes its own row. Call the returned function with the row's index
 * (or -1 for the heading) before the change; after it, focus moves to the fix of the row that took the place, else
 * of the next one that has a fix, else to the heading. Focus that has gone elsewhere by then is left alone; a
 * menu that is closing is not elsewhere.
 */
export function useFocusAfterChange(root: RefObject<HTMLElement | null>): (index: number) => void {
  const wanted = useRef<number | undefined>(undefined);
  useEffect(() => {
    const index = wanted.current;
    wanted.current = undefined;
    const panel = root.current;
    if (index === undefined || !panel) return;
    const active = document.activeElement;
    if (!active || active === document.body || panel.contains(active) || active.closest('[role=menu]')) {
      focusFrom(panel, index);
    }
  });
  return useCallback((index) => {
    wanted.current = index;
  }, []);
}

function focusFrom(panel: HTMLElement, index: number): void {
  const rows = index < 0 ? [] : findParts(panel, 'problem').slice(index);
  const fixes = rows.map((row) => findPart(row, 'problem-fix'));
  const place = fixes.find((fix) => fix !== undefined) ?? panel.querySelector<HTMLElement>('h2');
  if (place) focusInRow(place);
}

/** Focuses a control of a problem and brings the whole problem into view: what it says is not left below the edge. */
export function focusInRow(control: HTMLElement): void {
  control.focus();
  closestPart(control, 'problem')?.scrollIntoView({ block: 'nearest' });
}
