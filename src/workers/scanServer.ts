import type { LineBlock } from '../core/logs/cutters/lineBlocks.ts';
import { scanBlock } from '../core/logs/reading/scanBlock.ts';
import { createLineScanner, type LineScanner } from '../core/read/lineScanner.ts';
import type { ScanPlan } from '../core/read/scanPlan.ts';

/** How the lines of a log are scanned, or a block of them. Blocks come back in the order in which they were sent. */
export type ScanRequest =
  | { readonly log: number; readonly plan: ScanPlan | undefined }
  | { readonly log: number; readonly block: LineBlock };

/** What moves to the other thread with a block, rather than being copied. */
export const buffersOf = ({ bytes, bounds, places }: LineBlock): ArrayBuffer[] => [
  bytes.buffer,
  bounds.buffer,
  places.buffer,
];

/** What the other thread does: gives the block of a request back, scanned. */
export function createScanServer(): (request: ScanRequest) => LineBlock | undefined {
  const scanners = new Map<number, LineScanner | undefined>();
  return (request) => {
    if ('block' in request) return scanBlock(request.block, scanners.get(request.log));
    scanners.set(request.log, request.plan && createLineScanner(request.plan));
    return undefined;
  };
}
