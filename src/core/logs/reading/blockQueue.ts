import { LONGEST_RECORD } from '../cutters/cutter.ts';
import { createLineBlocks, type LineBlock } from '../cutters/lineBlocks.ts';
import type { ScanBlock } from './scanBlock.ts';

/** Bytes of texts on their way through a scanner, which may work in another thread. */
export interface BlockQueue {
  push(chunk: Uint8Array): void;
  /** Something to wait for before the next bytes, where more are on their way than should be. */
  readonly busy: Promise<void> | undefined;
  /** Comes back when all whole lines that were pushed are taken. */
  settled(): Promise<void>;
  /** A text ends here. */
  end(): void;
}

/** In bytes. */
const BLOCK = 1 << 18;
/** How many blocks are on their way at a time. */
const MOST_BLOCKS = 16;

/** `scan` gives its blocks back in the order in which it got them. */
export function createBlockQueue(scan: ScanBlock, take: (block: LineBlock) => void): BlockQueue {
  const blocks = createLineBlocks(BLOCK, LONGEST_RECORD);
  const awaited: Promise<void>[] = [];
  const finish = (block: LineBlock): void => {
    take(block);
    blocks.free(block);
  };
  const give = (block: LineBlock): void => {
    const scanned = scan(block);
    if (!(scanned instanceof Promise)) {
      finish(scanned);
      return;
    }
    const done = scanned.then((each) => {
      void awaited.shift();
      finish(each);
    });
    // Whoever waits for one of them is told; nobody waits for all of them then.
    done.catch(() => undefined);
    awaited.push(done);
  };
  return {
    push(chunk) {
      blocks.push(chunk, give);
    },
    get busy() {
      return awaited.length < MOST_BLOCKS ? undefined : awaited[0];
    },
    async settled() {
      blocks.flush(give);
      await Promise.all(awaited);
    },
    end() {
      blocks.end(give);
    },
  };
}
