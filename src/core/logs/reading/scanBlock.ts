import { LONGEST_LINE } from '../../read/longestLine.ts';
import { createLineScanner, type LineScanner } from '../../read/lineScanner.ts';
import type { ScanPlan } from '../../read/scanPlan.ts';
import { larger } from '../columns/larger.ts';
import { LINE_FEED, type LineBlock } from '../cutters/lineBlocks.ts';

/** Finds the lines of a block, here or in another thread. */
export type ScanBlock = (block: LineBlock) => LineBlock | Promise<LineBlock>;

/** Instead of the places of all values: the line could not be scanned. */
export const UNREAD = -2;
const CARRIAGE_RETURN = 0x0d;

/**
 * Finds the lines of a block without their line breaks, of which empty ones are none, and where their values stand.
 * Without a scanner it finds the lines only.
 */
export function scanBlock(block: LineBlock, scanner: LineScanner | undefined): LineBlock {
  const bytes = block.bytes.subarray(0, block.size);
  const width = scanner?.width ?? 0;
  let { bounds, places } = block;
  let lines = 0;
  for (let from = 0, next = 0; from < bytes.length; from = next) {
    const found = bytes.indexOf(LINE_FEED, from);
    const end = found < 0 ? bytes.length : found;
    next = end + 1;
    const to = end > from && bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end;
    if (to === from) continue;
    while (lines * 2 + 2 > bounds.length) bounds = larger(bounds);
    while ((lines + 1) * width > places.length) places = larger(places);
    bounds[lines * 2] = from;
    bounds[lines * 2 + 1] = to;
    const isRead =
      scanner && to - from <= LONGEST_LINE && scanner.scan(bytes, from, to, places, lines * width);
    if (!isRead) places.fill(UNREAD, lines * width, (lines + 1) * width);
    lines++;
  }
  return Object.assign(block, { lines, bounds, places });
}

/** Scans blocks in this thread. */
export function scanHere(plan: ScanPlan | undefined): ScanBlock {
  const scanner = plan && createLineScanner(plan);
  return (block) => scanBlock(block, scanner);
}
