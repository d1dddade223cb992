/** From where a border is approached: from the row above it or from the one below. */
export type Side = 'above' | 'below';

/** Which level of a border is meant, and since where of the pointer. */
export interface Level {
  readonly border: string;
  readonly side: Side;
  /** 0 is the innermost. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
}

export interface Approach {
  /** Which border. */
  readonly border: string;
  readonly side: Side;
  readonly x: number;
  readonly y: number;
}

/** How far the pointer goes before another level is meant, in pixels. */
const SIDEWAYS = 10;
const UP_OR_DOWN = 5;

/**
 * The level of a border where several end: the innermost for who comes from above, the outermost from below, and from
 * there one level for every 10 px to the left or right. Going along one axis resets the other, so that a slanted way
 * does not flicker. After the TreeDropTargetDelegate of React Aria.
 */
export function pickLevel(last: Level | undefined, to: Approach, levels: number): Level {
  const { border, side, x, y } = to;
  const outermost = Math.max(0, levels - 1);
  const entered = { border, side, x, y, index: side === 'above' ? 0 : outermost };
  if (last?.border !== border) return entered;
  if (Math.abs(y - last.y) > UP_OR_DOWN)
    return last.side === side ? { ...last, index: Math.min(last.index, outermost), x, y } : entered;
  const steps = Math.trunc((last.x - x) / SIDEWAYS);
  if (steps === 0) return last;
  const index = Math.min(Math.max(0, last.index + steps), outermost);
  return { ...last, index, x, y };
}
