import type { Point } from './drag.ts';

/** How far right of the pointer the card begins, in pixels. */
const RIGHT = 18;

/** How far it keeps off the pointer above or below, in pixels: a line aimed at stays free. */
const CLEAR = 24;

/** The same for a finger, which is thicker. */
const CLEAR_OF_FINGER = 40;

/** The least distance to the edges of the window, in pixels. */
const EDGE = 4;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The upper left corner of the card: above the pointer, below it only where there is no room above. */
export function placeCard(
  { width, height }: Size,
  point: Point,
  windowWidth: number,
  byTouch: boolean,
): Point {
  const clear = byTouch ? CLEAR_OF_FINGER : CLEAR;
  const above = point.y - clear - height;
  return {
    x: Math.round(Math.max(EDGE, Math.min(point.x + RIGHT, windowWidth - width - EDGE))),
    y: Math.round(above >= EDGE ? above : point.y + clear),
  };
}
