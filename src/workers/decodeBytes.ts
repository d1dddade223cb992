/** Turns the bytes of a file, in chunks, into UTF-8. */
export interface ByteDecoder {
  /** The characters that end in this chunk. */
  push(chunk: Uint8Array<ArrayBuffer>): Decoded;
  end(): Decoded;
}

interface Decoded {
  /** Whole characters of UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many bytes were taken for it, and whether `bytes` are the last of those as they were. */
  readonly taken: number;
  readonly isSame: boolean;
  /** How many signs the bytes did not make sense as. */
  readonly broken: number;
}

const REPLACED = /\ufffd/g;

/** Bytes as UTF-8, or as UTF-16 where a byte order mark says so. A mark at the beginning is left out. */
export function createByteDecoder(): ByteDecoder {
  let rest = new Uint8Array();
  let decoder: TextDecoder | undefined;
  let isUtf8 = true;
  const decode = (given: Uint8Array<ArrayBuffer>, isEnd: boolean): Decoded => {
    let mark = 0;
    let bytes = rest.length > 0 ? joinBytes(rest, given) : given;
    if (!decoder) {
      if (bytes.length < 3 && !isEnd) {
        rest = bytes.slice();
        return { bytes: new Uint8Array(), taken: 0, isSame: true, broken: 0 };
      }
      const [first, second, third] = bytes;
      const encoding =
        first === 0xff && second === 0xfe
          ? 'utf-16le'
          : first === 0xfe && second === 0xff
            ? 'utf-16be'
            : undefined;
      isUtf8 = encoding === undefined;
      decoder = new TextDecoder(encoding ?? 'utf-8', { ignoreBOM: true });
      if (encoding) mark = 2;
      else if (first === 0xef && second === 0xbb && third === 0xbf) mark = 3;
      bytes = bytes.subarray(mark);
    }
    const whole = isEnd ? bytes.length : isUtf8 ? wholeSigns(bytes) : wholeUnits(bytes);
    rest = bytes.slice(whole);
    bytes = bytes.subarray(0, whole);
    if (isUtf8 && isAscii(bytes)) return { bytes, taken: mark + whole, isSame: true, broken: 0 };
    const text = decoder.decode(bytes);
    const broken = isUtf8 && text.includes('\ufffd') ? (text.match(REPLACED)?.length ?? 0) : 0;
    const isSame = isUtf8 && broken === 0;
    return {
      bytes: isSame ? bytes : new TextEncoder().encode(text),
      taken: mark + whole,
      isSame,
      broken,
    };
  };
  return { push: (chunk) => decode(chunk, false), end: () => decode(new Uint8Array(), true) };
}

/** Whether no byte has its highest bit, four at a time. */
function isAscii(bytes: Uint8Array<ArrayBuffer>): boolean {
  const before = -bytes.byteOffset & 3;
  const words = Math.max((bytes.length - before) >> 2, 0);
  for (let i = 0; i < before; i++) if ((bytes[i] ?? 0) > 0x7f) return false;
  if (words > 0) {
    const fours = new Uint32Array(bytes.buffer, bytes.byteOffset + before, words);
    for (let i = 0; i < words; i++) if (((fours[i] ?? 0) & 0x80808080) !== 0) return false;
  }
  for (let i = before + words * 4; i < bytes.length; i++) if ((bytes[i] ?? 0) > 0x7f) return false;
  return true;
}

/** How many bytes at the beginning are whole characters of UTF-8. */
function wholeSigns(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The byte may begin a pair of UTF-16; to wait for one more costs nothing where it does not. */
const isLead = (byte: number) => byte >= 0xd8 && byte <= 0xdb;

/** Of UTF-16: an even number, and no half of a pair at the end. */
function wholeUnits(bytes: Uint8Array): number {
  const even = bytes.length - (bytes.length % 2);
  const [low = 0, high = 0] = bytes.subarray(Math.max(even - 2, 0), even);
  return isLead(low) || isLead(high) ? even - 2 : even;
}

export function joinBytes(one: Uint8Array, two: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + two.length);
  both.set(one);
  both.set(two, one.length);
  return both;
}

/** The text that UTF-8 stands for. */
export const toText = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
