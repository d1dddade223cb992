/** What Terraform does not know yet. */
export const UNKNOWN: unique symbol = Symbol('unknown');

export type Value = string | number | boolean | null | typeof UNKNOWN | readonly Value[] | ValueMap;
export interface ValueMap {
  readonly [key: string]: Value;
}

/** A text, or nothing of anything else. */
export const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

export const isMap = (value: Value): value is ValueMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const utf8 = (text: string) => Buffer.from(text, 'utf8');

function sized(length: number, fix: number, limit: number, codes: readonly [number, number]): Buffer {
  if (length <= limit) return Buffer.from([fix | length]);
  if (length < 0x10000) return Buffer.from([codes[0], length >> 8, length & 0xff]);
  const head = Buffer.alloc(5);
  head[0] = codes[1];
  head.writeUInt32BE(length, 1);
  return head;
}

function encodeNumber(value: number): Buffer {
  if (Number.isInteger(value) && value >= 0 && value < 0x80) return Buffer.from([value]);
  const double = Buffer.alloc(9);
  double[0] = 0xcb;
  double.writeDoubleBE(value, 1);
  return double;
}

/** The part of MessagePack that Terraform's values need. https://github.com/msgpack/msgpack/blob/master/spec.md */
export function encode(value: Value): Buffer {
  if (value === null) return Buffer.from([0xc0]);
  if (value === UNKNOWN) return Buffer.from([0xd4, 0, 0]);
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2]);
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'string') {
    const bytes = utf8(value);
    return Buffer.concat([sized(bytes.length, 0xa0, 31, [0xda, 0xdb]), bytes]);
  }
  if (Array.isArray(value)) {
    return Buffer.concat([sized(value.length, 0x90, 15, [0xdc, 0xdd]), ...value.map(encode)]);
  }
  const entries = Object.entries(value);
  const parts = entries.flatMap(([key, item]) => [encode(key), encode(item)]);
  return Buffer.concat([sized(entries.length, 0x80, 15, [0xde, 0xdf]), ...parts]);
}

/** Reads one value; what is unknown is told apart, whatever is known of it. */
export function decode(bytes: Uint8Array): Value {
  const data = Buffer.from(bytes);
  let at = 0;
  const take = (count: number) => data.subarray(at, (at += count));
  const number = (size: 1 | 2 | 4) => take(size).readUIntBE(0, size);
  const list = (count: number): Value[] => Array.from({ length: count }, read);
  const map = (count: number): ValueMap =>
    Object.fromEntries(Array.from({ length: count }, () => [textOf(read()), read()]));
  const skip = (count: number): typeof UNKNOWN => {
    take(count + 1);
    return UNKNOWN;
  };

  function read(): Value {
    const code = number(1);
    if (code < 0x80) return code;
    if (code < 0x90) return map(code & 0x0f);
    if (code < 0xa0) return list(code & 0x0f);
    if (code < 0xc0) return take(code & 0x1f).toString('utf8');
    if (code >= 0xe0) return code - 0x100;
    const readers: Readonly<Record<number, () => Value>> = {
      0xc0: () => null,
      0xc2: () => false,
      0xc3: () => true,
      0xc7: () => skip(number(1)),
      0xc8: () => skip(number(2)),
      0xca: () => take(4).readFloatBE(),
      0xcb: () => take(8).readDoubleBE(),
      0xcc: () => number(1),
      0xcd: () => number(2),
      0xce: () => number(4),
      0xcf: () => Number(take(8).readBigUInt64BE()),
      0xd0: () => take(1).readInt8(),
      0xd1: () => take(2).readInt16BE(),
      0xd2: () => take(4).readInt32BE(),
      0xd3: () => Number(take(8).readBigInt64BE()),
      0xd4: () => skip(1),
      0xd5: () => skip(2),
      0xd6: () => skip(4),
      0xd7: () => skip(8),
      0xd8: () => skip(16),
      0xd9: () => take(number(1)).toString('utf8'),
      0xda: () => take(number(2)).toString('utf8'),
      0xdb: () => take(number(4)).toString('utf8'),
      0xdc: () => list(number(2)),
      0xdd: () => list(number(4)),
      0xde: () => map(number(2)),
      0xdf: () => map(number(4)),
    };
    const reader = readers[code];
    if (!reader) throw new Error(`MessagePack code ${code.toString(16)}`);
    return reader();
  }
  return read();
}
