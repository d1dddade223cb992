import { EMPTY_VALUE } from '../../api/accessLogs.ts';
import { asciiText, writeAscii } from '../../read/ascii.ts';
import { larger } from './larger.ts';

/** Keeps each text once, under a code. */
export interface TextCoder {
  /** By code; the first is `-`, the empty value. */
  readonly texts: readonly string[];
  codeOf(text: string): number;
  /** The code of a text of ASCII. */
  codeOfBytes(bytes: Uint8Array, from: number, to: number): number;
  /** Writes the code of each of many texts of ASCII, which takes less time than one after the other; 0 for an empty one. */
  codesOfBytes(bytes: Uint8Array, texts: TextPlaces, codes: Uint32Array): void;
}

/** Where texts are, see `LineScanner`: the bounds of each are at `first`, and `width` further on for each one more. */
export interface TextPlaces {
  readonly places: Int32Array;
  readonly first: number;
  readonly width: number;
  readonly count: number;
}

/** Before the bytes of a record: how many they are, and the code, in words of four bytes. */
const HEAD = 8;
/** Where the first record is, which leaves 0 to say that there is none. */
const FIRST = 4;

/** How many of them are remembered apart. */
const RECENT = 1024;

export function createTextCoder(): TextCoder {
  const texts = [EMPTY_VALUE];
  /** Texts that are not ASCII. */
  const others = new Map<string, number>();
  /** A record for each text of ASCII, one after the other: what is looked at together lies together. */
  let pool = new Uint8Array(4096);
  let words = new Uint32Array(pool.buffer);
  let end = FIRST;
  /** By hash, at most half full: where a record is, or 0 for none. */
  let slots = new Uint32Array(256);
  let scratch = new Uint8Array(256);
  /** By a few signs of a text: the record of the last one that had them. */
  const recent = new Uint32Array(RECENT);

  const isAt = (record: number, bytes: Uint8Array, from: number, length: number): boolean => {
    if (words[record >> 2] !== length) return false;
    const begin = record + HEAD;
    for (let i = 0; i < length; i++) if (pool[begin + i] !== bytes[from + i]) return false;
    return true;
  };
  /** The slot of a text, or the free one where it belongs. */
  const slotOf = (bytes: Uint8Array, from: number, length: number): number => {
    let slot = hash(bytes, from, length) & (slots.length - 1);
    for (;;) {
      const record = slots[slot] ?? 0;
      if (record === 0 || isAt(record, bytes, from, length)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  const grow = (): void => {
    const records = slots.filter((record) => record > 0);
    slots = new Uint32Array(slots.length * 2);
    for (const record of records) slots[slotOf(pool, record + HEAD, words[record >> 2] ?? 0)] = record;
  };
  const add = (bytes: Uint8Array, from: number, length: number): number => {
    const record = end;
    end = (record + HEAD + length + 3) & ~3;
    while (end + HEAD > pool.length) {
      pool = larger(pool);
      words = new Uint32Array(pool.buffer);
    }
    words[record >> 2] = length;
    words[(record >> 2) + 1] = texts.push(asciiText(bytes, from, from + length)) - 1;
    pool.set(bytes.subarray(from, from + length), record + HEAD);
    return record;
  };
  const find = (bytes: Uint8Array, from: number, length: number): number => {
    const slot = slotOf(bytes, from, length);
    const known = slots[slot] ?? 0;
    if (known > 0) return known;
    const record = add(bytes, from, length);
    slots[slot] = record;
    if ((texts.length - others.size) * 2 > slots.length) grow();
    return record;
  };
  const codeOfBytes = (bytes: Uint8Array, from: number, to: number): number => {
    // Most lines have what one shortly before them has.
    const place = glance(bytes, from, to - from);
    let record = recent[place] ?? 0;
    if (record === 0 || !isAt(record, bytes, from, to - from)) {
      record = find(bytes, from, to - from);
      recent[place] = record;
    }
    return words[(record >> 2) + 1] ?? 0;
  };
  /** Of texts that were not seen shortly before: which, their hashes, what may be their records, and the sizes of those. */
  let which = new Uint32Array(64);
  let hashes = new Uint32Array(64);
  let records = new Uint32Array(64);
  let sizes = new Uint32Array(64);
  const codesOfBytes: TextCoder['codesOfBytes'] = (bytes, { places, first, width, count }, codes) => {
    while (count > which.length) {
      which = larger(which);
      hashes = larger(hashes);
      records = larger(records);
      sizes = larger(sizes);
    }
    let left = 0;
    for (let i = 0; i < count; i++) {
      const from = places[first + i * width] ?? 0;
      const length = (places[first + i * width + 1] ?? 0) - from;
      if (from < 0) {
        codes[i] = 0;
        continue;
      }
      const record = recent[glance(bytes, from, length)] ?? 0;
      if (record > 0 && isAt(record, bytes, from, length)) codes[i] = words[(record >> 2) + 1] ?? 0;
      else {
        which[left] = i;
        hashes[left++] = hash(bytes, from, length);
      }
    }
    // Memory is looked up for all of them at once: waiting for it is what takes the time.
    for (let i = 0; i < left; i++) records[i] = slots[(hashes[i] ?? 0) & (slots.length - 1)] ?? 0;
    for (let i = 0; i < left; i++) sizes[i] = words[(records[i] ?? 0) >> 2] ?? 0;
    for (let i = 0; i < left; i++) {
      const at = which[i] ?? 0;
      const from = places[first + at * width] ?? 0;
      const to = places[first + at * width + 1] ?? 0;
      const record = records[i] ?? 0;
      codes[at] =
        record > 0 && sizes[i] === to - from && isAt(record, bytes, from, to - from)
          ? (words[(record >> 2) + 1] ?? 0)
          : codeOfBytes(bytes, from, to);
    }
  };
  return {
    texts,
    codeOfBytes,
    codesOfBytes,
    codeOf(text) {
      while (text.length > scratch.length) scratch = larger(scratch);
      if (writeAscii(text, scratch)) return codeOfBytes(scratch, 0, text.length);
      let code = others.get(text);
      if (code === undefined) {
        const own = detach(text);
        code = texts.push(own) - 1;
        others.set(own, code);
      }
      return code;
    },
  };
}

/** A number for a few signs of a text, which says less than its hash and is found sooner. */
function glance(bytes: Uint8Array, from: number, length: number): number {
  const one = bytes[from] ?? 0;
  const other = bytes[from + (length >> 1)] ?? 0;
  const third = bytes[from + length - (length >> 2) - 1] ?? 0;
  return (one ^ (other << 3) ^ (third << 5) ^ length) & (RECENT - 1);
}

/** MurmurHash3 of 32 bits, which takes four bytes at a time. */
function hash(bytes: Uint8Array, from: number, length: number): number {
  const byte = (at: number): number => bytes[at] ?? 0;
  const to = from + length;
  let value = length;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    const four = byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24);
    value = Math.imul(rotate(value ^ scramble(four), 13), 5) + 0xe6546b64;
  }
  let rest = 0;
  for (; at < to; at++) rest = (rest << 8) | byte(at);
  value ^= scramble(rest);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));
const scramble = (four: number): number => Math.imul(rotate(Math.imul(four, 0xcc9e2d51), 15), 0x1b873593);

/** A text of its own. What was cut out of a chunk would keep the whole chunk in memory. */
const detach = (text: string): string => text.split('').join('');
