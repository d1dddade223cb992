import type { Point } from './drag.ts';

/** How near to an edge a drag scrolls, in pixels. */
const EDGE = 40;

/** The speed at the edge itself, in pixels a second. */
const FASTEST = 900;

let held: { readonly scroller: HTMLElement; readonly speed: number } | undefined;
let frame = 0;
let last = 0;
let rest = 0;

/** Scrolls for as long as a drag stays near an edge, quicker the nearer it is; nothing stops it. */
export function scrollAtEdge(scroller: HTMLElement | undefined, point: Point): void {
  const speed = scroller ? speedAt(scroller.getBoundingClientRect(), point.y) : 0;
  held = scroller && speed !== 0 ? { scroller, speed } : undefined;
  if (!held || frame !== 0) return;
  last = performance.now();
  rest = 0;
  frame = requestAnimationFrame(step);
}

export function stopScrolling(): void {
  held = undefined;
}

function speedAt({ top, bottom }: DOMRect, y: number): number {
  const edge = Math.min(EDGE, (bottom - top) / 4);
  const above = Math.max(0, Math.min(1, (top + edge - y) / edge));
  const below = Math.max(0, Math.min(1, (y - bottom + edge) / edge));
  return (below - above) * FASTEST;
}

function step(now: number): void {
  frame = 0;
  if (!held) return;
  const way = rest + (held.speed * Math.max(0, now - last)) / 1000;
  const whole = Math.trunc(way);
  rest = way - whole;
  last = now;
  held.scroller.scrollTop += whole;
  frame = requestAnimationFrame(step);
}
