import { bestScroll, type Extent } from './bestScroll.ts';
import { findPart, findParts } from '../common/browser/parts.ts';

/** What is kept in view left of a landed value, to tell its key, and right of it, in pixels. */
const BEFORE = 140;
const AFTER = 32;

/** Scrolls a box of lines sideways, so that as many as can be show what landed in them. */
export function scrollToLanded(box: HTMLElement): void {
  const { extents, width } = readLanded(box);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollTo({
    left: bestScroll(extents, width, box.scrollLeft),
    behavior: isCalm ? 'instant' : 'smooth',
  });
}

/** Where the landed values of each line stand in what scrolls beside the names, and how wide that is. */
function readLanded(box: HTMLElement): { readonly extents: readonly Extent[]; readonly width: number } {
  const lead = leadOf(box);
  const start = box.getBoundingClientRect().left + lead - box.scrollLeft;
  const width = box.clientWidth - lead;
  const extents = [...box.querySelectorAll('[data-scenario]')].flatMap((line) => {
    const text = findPart(line, 'log-text') ?? line;
    const boxes = findParts(text, 'landed').map((value) => value.getBoundingClientRect());
    if (boxes.length === 0) return [];
    const from = Math.max(0, Math.min(...boxes.map(({ left }) => left)) - start - BEFORE);
    const to = Math.max(...boxes.map(({ right }) => right)) - start + AFTER;
    return [{ from, to: Math.min(to, from + width) }];
  });
  return { extents, width };
}

/** The width of the names, which lie over what scrolls. */
function leadOf(box: HTMLElement): number {
  const { left } = box.getBoundingClientRect();
  const text = findPart(box, 'log-text');
  if (text) return text.getBoundingClientRect().left - left + box.scrollLeft;
  return (box.querySelector('tbody th')?.getBoundingClientRect().right ?? left) - left;
}
