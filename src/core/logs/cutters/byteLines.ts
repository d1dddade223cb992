/** Takes a line without its line break: where it stands in some bytes, and in the whole text. */
export type TakeLine = (bytes: Uint8Array, from: number, to: number, at: number) => void;

/** Cuts the bytes of texts in UTF-8, one after the other, into lines. Empty ones are none. */
export interface ByteLines {
  push(chunk: Uint8Array, take: TakeLine): void;
  end(take: TakeLine): void;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A line that does not end is cut off at `longest` bytes, and the rest of it is dropped. */
export function createByteLines(longest: number): ByteLines {
  /** The parts of a line that has not ended yet, and how many bytes they are. */
  let parts: Uint8Array[] = [];
  let kept = 0;
  let drops = false;
  /** Where the next chunk begins. */
  let at = 0;

  const finish = (end: number, take: TakeLine): void => {
    if (kept > 0) give(join(parts, kept), 0, kept, end - kept, take);
    parts = [];
    kept = 0;
  };
  return {
    push(chunk, take) {
      let from = 0;
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
        if (drops) drops = false;
        else if (kept === 0) give(chunk, from, end, at + from, take);
        else {
          keep(chunk, from, end);
          finish(at + end, take);
        }
        from = end + 1;
      }
      if (!drops) keep(chunk, from, chunk.length);
      at += chunk.length;
      if (kept > longest) {
        finish(at, take);
        drops = true;
      }
    },
    end(take) {
      finish(at, take);
      drops = false;
    },
  };

  function keep(chunk: Uint8Array, from: number, to: number): void {
    if (to === from) return;
    // The bytes of a chunk are not kept with it.
    parts.push(chunk.slice(from, to));
    kept += to - from;
  }
}

function give(bytes: Uint8Array, from: number, to: number, at: number, take: TakeLine): void {
  const end = to > from && bytes[to - 1] === CARRIAGE_RETURN ? to - 1 : to;
  if (end > from) take(bytes, from, end, at);
}

function join(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
