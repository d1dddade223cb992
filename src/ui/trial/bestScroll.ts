/** From left to right, in pixels of what scrolls. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/**
 * How far to scroll so that a box of this width shows as many extents as it can, one in each line, from the first
 * line on. Stays where it is while all of them show, and else goes no further than it must.
 */
export function bestScroll(extents: readonly Extent[], width: number, current: number): number {
  const shownAt = (left: number) =>
    extents.filter(({ from, to }) => left <= from && to <= left + width).length;
  const candidates = [
    current,
    ...extents.flatMap(({ from, to }) => [Math.min(from, to - width), to - width, from]),
  ];
  let best = current;
  for (const candidate of candidates) {
    const left = Math.max(0, candidate);
    const more = shownAt(left) - shownAt(best);
    if (more > 0 || (more === 0 && Math.abs(left - current) < Math.abs(best - current))) best = left;
  }
  return best;
}
