import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import './Splitter.css';

interface SplitterProps {
  readonly label: string;
  /** `x`: between two columns; `y`: between two panels above each other. */
  readonly axis: 'x' | 'y';
  /** The size that it sets, in pixels, and its bounds. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** 1 where the sized panel lies before the splitter, -1 where it lies behind it. */
  readonly direction: 1 | -1;
  readonly onChange: (value: number) => void;
  /** Back to the size of the design: a double click. */
  readonly onReset: () => void;
}

/** How far an arrow key moves, in pixels. */
const STEP = 16;

/** A line at the edge of the panel that holds it; dragged, or moved with the arrow keys, it sizes the panel. */
export function Splitter(props: SplitterProps) {
  const { label, axis, value, min, max, direction, onChange, onReset } = props;
  const change = (next: number) => onChange(Math.round(Math.min(max, Math.max(min, next))));

  const start = useRef({ at: 0, size: 0 });
  const place = (event: PointerEvent) => (axis === 'x' ? event.clientX : event.clientY);
  const sizeOf = (handle: HTMLElement) => {
    const box = handle.parentElement?.getBoundingClientRect();
    return (axis === 'x' ? box?.width : box?.height) ?? value;
  };

  function take(event: PointerEvent<HTMLDivElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { at: place(event), size: sizeOf(event.currentTarget) };
  }

  function drag(event: PointerEvent<HTMLDivElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    change(start.current.size + direction * (place(event) - start.current.at));
  }

  function press(event: KeyboardEvent<HTMLDivElement>): void {
    const size = sizeOf(event.currentTarget);
    const forward = axis === 'x' ? 'ArrowRight' : 'ArrowDown';
    const back = axis === 'x' ? 'ArrowLeft' : 'ArrowUp';
    if (event.key === forward) change(size + direction * STEP);
    else if (event.key === back) change(size - direction * STEP);
    else if (event.key === 'Home') change(min);
    else if (event.key === 'End') change(max);
    else return;
    event.preventDefault();
  }

  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a separator that moves is a widget, which `<hr>` is not
      role="separator"
      tabIndex={0}
      className={`splitter ${axis}`}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={take}
      // Or the browser drags what comes to lie under the pointer as the panel grows.
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={drag}
      onKeyDown={press}
      onDoubleClick={onReset}
    />
  );
}
