import { useLayoutEffect, useRef, type RefObject } from 'react';
import { bandOf } from './textPlaces.ts';

interface LitLinesProps {
  readonly code: RefObject<HTMLElement | null>;
  readonly lines: readonly number[];
  /** The first of them comes into view. */
  readonly reveals: boolean;
}

/** Bands behind lines of the code, in the box that scrolls it. */
export function LitLines({ code, lines, reveals }: LitLinesProps) {
  const bands = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const frame = code.current;
    const text = frame?.querySelector('code');
    if (!frame || !text) return;
    const places = lines.map((line) => bandOf(text, frame, line));
    [...(bands.current?.children ?? [])].forEach((band, i) => {
      const { top = 0, height = 0 } = places[i] ?? {};
      if (band instanceof HTMLElement) Object.assign(band.style, { top: `${top}px`, height: `${height}px` });
    });
    const first = places[0];
    if (!reveals || !first) return;
    const isSeen =
      first.top >= frame.scrollTop && first.top + first.height <= frame.scrollTop + frame.clientHeight;
    // A third from the top, so that what leads to the line is seen too.
    if (!isSeen) frame.scrollTo({ top: first.top - frame.clientHeight / 3 });
  }, [code, lines, reveals]);
  return (
    <span ref={bands} aria-hidden="true">
      {lines.map((line) => (
        <span key={line} className="lit-line" />
      ))}
    </span>
  );
}
