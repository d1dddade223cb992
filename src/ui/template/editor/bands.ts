import { placeKey } from '../../../core/template/drop/place.ts';
import type { FieldPosition } from '../../../core/template/fields/fields.ts';
import type { LineBlock } from './lineBlocks.ts';

/** A height of the window, in pixels, over which a pointer means the same place between fields. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly position: FieldPosition;
}

/** How far a pointer may leave a band, in pixels, before another one counts: one that rests there must not flicker. */
const STICKY = 5;

/** Blocks from top to bottom, with their heights, as bands; what lies between two belongs to the nearer one. */
export function bandsOf(
  blocks: readonly { readonly block: LineBlock; readonly top: number; readonly bottom: number }[],
): Band[] {
  const bands: Band[] = [];
  for (const { block, top, bottom } of blocks) {
    let from = top;
    for (const { until, position } of block.parts) {
      const to = top + (bottom - top) * until;
      const last = bands.at(-1);
      const start = last ? (last.bottom + from) / 2 : from;
      if (last) bands[bands.length - 1] = { ...last, bottom: start };
      if (last && keyOf(last) === keyOf({ position })) bands[bands.length - 1] = { ...last, bottom: to };
      else bands.push({ top: start, bottom: to, position });
      from = to;
    }
  }
  return bands;
}

/** The band at a height, or the nearest one; the band of the last time while the pointer is barely out of it. */
export function bandAt(bands: readonly Band[], y: number, last: string | undefined): Band | undefined {
  const held = bands.find((band) => keyOf(band) === last);
  if (held && held.top - STICKY < y && y < held.bottom + STICKY) return held;
  return bands.find(({ bottom }) => y < bottom) ?? bands.at(-1);
}

function keyOf({ position }: Pick<Band, 'position'>): string {
  return placeKey({ kind: 'gap', position });
}
