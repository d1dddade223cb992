/** The text of a log in UTF-8, which stays where the browser keeps files: only the lines that are looked at come back. */
export interface TextStore {
  readonly size: number;
  /** The next bytes: a part of the file itself, or what was made of it. */
  add(part: FilePart | Uint8Array<ArrayBuffer>): void;
  read(at: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes of a file, the end not included. */
interface FilePart {
  readonly file: Blob;
  readonly from: number;
  readonly to: number;
}

/** Small parts are joined up to this size, in bytes. */
const PART = 1 << 22;

export function createTextStore(): TextStore {
  const parts: { readonly at: number; readonly blob: Blob }[] = [];
  let waiting: (FilePart | Uint8Array<ArrayBuffer>)[] = [];
  let waitingAt = 0;
  let size = 0;
  const settle = (): void => {
    if (size === waitingAt) return;
    parts.push({
      at: waitingAt,
      blob: new Blob(waiting.map((part) => ('file' in part ? part.file.slice(part.from, part.to) : part))),
    });
    waiting = [];
    waitingAt = size;
  };
  return {
    get size() {
      return size;
    },
    add(part) {
      const last = waiting.at(-1);
      const isPart = 'file' in part;
      if (isPart && last && 'file' in last && last.file === part.file && last.to === part.from)
        waiting[waiting.length - 1] = { ...last, to: part.to };
      else waiting.push(part);
      size += isPart ? part.to - part.from : part.byteLength;
      if (size - waitingAt >= PART) settle();
    },
    async read(at, length) {
      if (at + length > waitingAt) settle();
      const first = lastBefore(parts, at);
      const blobs: Blob[] = [];
      for (let i = first; i < parts.length; i++) {
        const part = parts[i];
        if (!part || part.at >= at + length) break;
        blobs.push(part.blob.slice(Math.max(at - part.at, 0), at + length - part.at));
      }
      return new Uint8Array(await new Blob(blobs).arrayBuffer());
    },
  };
}

function lastBefore(parts: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((parts[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
