import type { Gunzip } from 'fflate';
import { joinBytes } from './decodeBytes.ts';

/** Why bytes are no log. */
export type Refusal =
  'zip' | 'parquet' | 'picture' | 'pdf' | 'binary' | 'table' | 'broken-gzip' | 'empty' | 'unreadable';

type Bytes = Uint8Array<ArrayBuffer>;

const MAGIC: readonly (readonly [Refusal, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
];

const startsWith = (bytes: Bytes, magic: readonly number[]) => magic.every((byte, i) => bytes[i] === byte);

const isGzip = (bytes: Bytes) => startsWith(bytes, [0x1f, 0x8b]);

/** What the beginning of a file is known to be, other than text. */
export function refusalOf(bytes: Bytes): Refusal | undefined {
  const known = MAGIC.find(([, magic]) => startsWith(bytes, magic))?.[0];
  if (known) return known;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return undefined;
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros++;
  return zeros * 100 > bytes.length ? 'binary' : undefined;
}

/** Bytes with the gzip around them taken off, as often as there is any. */
export interface Unpacker {
  /** Whether the file was gzip. */
  readonly isPacked: boolean;
  push(chunk: Bytes, take: (bytes: Bytes) => void): void;
  end(take: (bytes: Bytes) => void): void;
  /** The file breaks off in the middle of its gzip. */
  readonly isCutOff: boolean;
}

/** How deep files are packed into one another at most. */
const DEEPEST = 4;
/** One piece of what is unpacked is handed on before the next, so nothing is ever held as a whole. */
const SLICE = 1 << 16;

const ignore: (bytes: Bytes) => void = () => undefined;

/** What takes gzip off, where a file begins with it; few logs need it. */
export async function loadGunzip(file: Blob): Promise<typeof Gunzip | undefined> {
  const bytes = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return isGzip(bytes) ? (await import('fflate')).Gunzip : undefined;
}

/** `Unzip`: see `loadGunzip`; without it, nothing is taken off. */
export function createUnpacker(Unzip: typeof Gunzip | undefined, depth = 0): Unpacker {
  let head: Bytes | undefined = new Uint8Array();
  let gunzip: Gunzip | undefined;
  let inner: Unpacker | undefined;
  let isCutOff = false;
  let give = ignore;
  const start = (bytes: Bytes): void => {
    head = undefined;
    if (Unzip && isGzip(bytes) && depth < DEEPEST) {
      inner = createUnpacker(Unzip, depth + 1);
      gunzip = new Unzip((data) => inner?.push(new Uint8Array(data), give));
    }
  };
  const pushOn = (bytes: Bytes): void => {
    if (!gunzip) {
      if (bytes.length > 0) give(bytes);
      return;
    }
    if (isCutOff) return;
    try {
      for (let at = 0; at < bytes.length; at += SLICE) gunzip.push(bytes.subarray(at, at + SLICE));
    } catch {
      // What follows the last member is no gzip, or the data is broken: what came before it stays.
      isCutOff = true;
    }
  };
  return {
    get isPacked() {
      return gunzip !== undefined;
    },
    get isCutOff() {
      return isCutOff || inner?.isCutOff === true;
    },
    push(chunk, take) {
      give = take;
      let bytes = chunk;
      if (head) {
        const both = joinBytes(head, chunk);
        if (both.length < 4) {
          head = both;
          return;
        }
        bytes = both;
        start(both);
      }
      pushOn(bytes);
    },
    end(take) {
      give = take;
      if (head) {
        const bytes = head;
        start(bytes);
        pushOn(bytes);
      }
      if (gunzip && !isCutOff) {
        try {
          gunzip.push(new Uint8Array(), true);
        } catch {
          isCutOff = true;
        }
      }
      inner?.end(take);
    },
  };
}
