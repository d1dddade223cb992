import { larger } from '../columns/larger.ts';

/** Bytes of a text in UTF-8: whole lines with their line breaks. It can be sent from one thread to another. */
export interface LineBlock {
  /** Those from `size` on are left from other blocks. */
  bytes: Uint8Array<ArrayBuffer>;
  size: number;
  /** Where the block begins in the text. */
  at: number;
  /** What a scanner finds, see `scanBlock`: how many lines, two bounds for each, and the places of their values. */
  lines: number;
  bounds: Int32Array<ArrayBuffer>;
  places: Int32Array<ArrayBuffer>;
}

type TakeBlock = (block: LineBlock) => void;

/** Puts the bytes of texts, one after the other, into blocks. */
export interface LineBlocks {
  push(chunk: Uint8Array, take: TakeBlock): void;
  /** Gives the whole lines that there are, without waiting for more. */
  flush(take: TakeBlock): void;
  /** The text ends here. */
  end(take: TakeBlock): void;
  /** The block is used for later bytes. */
  free(block: LineBlock): void;
}

export const LINE_FEED = 0x0a;

/** Sizes in bytes. A line that does not end is cut off at `longest`, and the rest of it is dropped. */
export function createLineBlocks(size: number, longest: number): LineBlocks {
  const spare: LineBlock[] = [];
  let drops = false;
  const begin = (at: number): LineBlock => {
    const block = spare.pop() ?? {
      bytes: new Uint8Array(size),
      bounds: new Int32Array(64),
      places: new Int32Array(64),
      ...EMPTY,
    };
    return Object.assign(block, EMPTY, { at });
  };
  let block = begin(0);

  /** Gives the first bytes of the block, and begins another with those after it. */
  const give = (length: number, take: TakeBlock): void => {
    const full = block;
    block = begin(full.at + length);
    while (block.bytes.length < full.size - length) block.bytes = larger(block.bytes);
    block.bytes.set(full.bytes.subarray(length, full.size));
    block.size = full.size - length;
    full.size = length;
    if (length > 0) take(full);
    else spare.push(full);
  };
  /** Where the last whole line ends; 0 where there is none. */
  const endOfLines = (): number =>
    block.size === 0 ? 0 : block.bytes.lastIndexOf(LINE_FEED, block.size - 1) + 1;
  const makeRoom = (take: TakeBlock): void => {
    const end = endOfLines();
    if (end > 0) give(end, take);
    else if (block.size < longest) block.bytes = larger(block.bytes);
    else {
      give(longest, take);
      block.at += block.size;
      block.size = 0;
      drops = true;
    }
  };
  return {
    push(chunk, take) {
      let from = 0;
      while (from < chunk.length) {
        if (drops) {
          const end = chunk.indexOf(LINE_FEED, from);
          const next = end < 0 ? chunk.length : end + 1;
          drops = end < 0;
          block.at += next - from;
          from = next;
        }
        const part = chunk.subarray(from, from + block.bytes.length - block.size);
        block.bytes.set(part, block.size);
        block.size += part.length;
        from += part.length;
        if (block.size === block.bytes.length) makeRoom(take);
      }
    },
    flush(take) {
      const end = endOfLines();
      if (end > 0) give(end, take);
    },
    end(take) {
      give(block.size, take);
      drops = false;
    },
    free(used) {
      if (used.bytes.length === size) spare.push(used);
    },
  };
}

const EMPTY = { size: 0, at: 0, lines: 0 };
