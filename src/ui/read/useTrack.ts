import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Browsers end an element at some 16 to 33 million pixels; a longer list scrolls in larger steps. */
const TALLEST = 8_000_000;

/** A list whose rows are not all drawn: where each begins, and which is at a height. */
interface TrackRows {
  readonly count: number;
  /** In pixels; of `count`, where all end. */
  readonly topOf: (index: number) => number;
  readonly indexAt: (top: number) => number;
  /** The row that is brought into view whenever it is another; a person may scroll away from it after that. */
  readonly current: number;
}

interface Track {
  /** What scrolls; other things may follow the rows in it. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  readonly height: number;
  /** The rows in view, and how far down they are drawn. */
  readonly first: number;
  readonly last: number;
  readonly shift: number;
}

export function useTrack({ count, topOf, indexAt, current }: TrackRows): Track {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const whole = topOf(count);
  const height = Math.min(whole, TALLEST);
  const isScaled = whole > TALLEST;
  const steps = Math.max(height - view.height, 1);
  /** How far what follows the rows is scrolled into view. */
  const beyond = Math.max(view.top - steps, 0);
  /** The height at the upper edge. */
  const exact = isScaled ? ((view.top - beyond) / steps) * (whole - view.height) + beyond : view.top;
  const first = Math.max(Math.min(indexAt(exact), count - 1), 0);
  const last = Math.min(indexAt(exact + view.height) + 1, count);

  const measure = (): void => {
    const element = box.current;
    if (element) setView({ top: element.scrollTop, height: element.clientHeight });
  };
  const isInView = (index: number, shown: number): boolean =>
    topOf(index) >= exact && topOf(index + 1) <= exact + shown;
  const reveal = useEffectEvent((index: number) => {
    const element = box.current;
    if (!element || count === 0) return;
    const shown = element.clientHeight;
    if (isInView(index, shown)) return;
    const top = topOf(index);
    const wanted = top < exact ? top : topOf(index + 1) - shown;
    element.scrollTop = isScaled ? (wanted / (whole - shown)) * Math.max(height - shown, 1) : wanted;
  });
  const resize = useEffectEvent(() => {
    const wasInView = isInView(current, view.height);
    measure();
    if (wasInView) reveal(current);
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => resize());
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => reveal(current), [current]);

  return { box, onScroll: measure, height, first, last, shift: view.top - (exact - topOf(first)) };
}
