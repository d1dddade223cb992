import { useEffect, useState, type RefObject } from 'react';
import { findPart } from '../common/browser/parts.ts';

/** Columns are a little wider than this, in pixels. */
const COLUMN_WIDTH = 6;

/** Of the window that a page is rendered for at build time, in pixels. */
const USUAL_WIDTH = 1440;

/** The columns that a row shows at most; longer than any line of a template that AWS accepts. */
const ALL_COLUMNS = 4000;

const columnsOf = (width: number): number => Math.ceil(width / COLUMN_WIDTH);

/** Before the box has a size; the page that is rendered at build time has no window. */
const firstColumns = () => columnsOf(typeof innerWidth === 'number' ? innerWidth : USUAL_WIDTH);

/**
 * How many columns of the lines in a box are drawn: those that it shows, and all of them while somebody is
 * scrolled sideways, walks the values or selects. A key redraws every line, and so no more than can be seen.
 * `shown`: how many the box shows.
 */
export function useColumns(box: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState(firstColumns);
  const [isScrolled, setScrolled] = useState(false);
  const [isWalked, setWalked] = useState(false);
  const [isSelected, setSelected] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setShown(columnsOf(widthOfTexts(element))));
    const begin = () => setSelected(true);
    const end = () => {
      if (document.getSelection()?.isCollapsed !== false) setSelected(false);
    };
    observer.observe(element);
    element.addEventListener('selectstart', begin);
    document.addEventListener('selectionchange', end);
    return () => {
      observer.disconnect();
      element.removeEventListener('selectstart', begin);
      document.removeEventListener('selectionchange', end);
    };
  }, [box]);
  const columns = isScrolled || isWalked || isSelected ? ALL_COLUMNS : shown;
  return { columns, shown, setScrolled, setWalked };
}

/** Of the part of a box that is right of the names. */
function widthOfTexts(box: HTMLElement): number {
  const text = findPart(box, 'log-text');
  const names = text
    ? text.getBoundingClientRect().left - box.getBoundingClientRect().left + box.scrollLeft
    : 0;
  return box.clientWidth - names;
}
