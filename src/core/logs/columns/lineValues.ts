import { EMPTY_PLACE } from '../../read/lineScanner.ts';
import type { Values } from '../../read/values.ts';
import { asciiText } from '../../read/ascii.ts';
import type { TextCoder } from './textCoder.ts';

/** The values of one line, each by its place among the names of a decoder; a place of -1 has none. */
export interface LineValues {
  isEmpty(place: number): boolean;
  text(place: number): string | undefined;
  /** NaN for what is no number. */
  number(place: number): number;
  /** 0 for an empty value. */
  code(place: number, coder: TextCoder): number;
}

/** Digits that a number holds exactly. */
const MOST_DIGITS = 15;
const ZERO = 0x30;

/** Values as texts. */
export function textValues(values: Values): LineValues {
  return {
    isEmpty: (place) => values[place] === undefined,
    text: (place) => values[place],
    number: (place) => numberOf(values[place]),
    code(place, coder) {
      const text = values[place];
      return text === undefined ? 0 : coder.codeOf(text);
    },
  };
}

/** Values of ASCII that stand in the bytes of a line; set for each line anew. */
export interface ByteValues extends LineValues {
  bytes: Uint8Array;
  /** Where they stand, as a scanner says, from `at` on. */
  places: Int32Array;
  at: number;
}

export function createByteValues(): ByteValues {
  const text = ({ bytes, places, at }: ByteValues, place: number): string =>
    asciiText(bytes, places[at + place * 2] ?? 0, places[at + place * 2 + 1] ?? 0);
  return {
    bytes: new Uint8Array(),
    places: new Int32Array(),
    at: 0,
    isEmpty(place) {
      return place < 0 || this.places[this.at + place * 2] === EMPTY_PLACE;
    },
    text(place) {
      return this.isEmpty(place) ? undefined : text(this, place);
    },
    number(place) {
      if (this.isEmpty(place)) return NaN;
      const { bytes, places, at } = this;
      const begin = places[at + place * 2] ?? 0;
      const end = places[at + place * 2 + 1] ?? 0;
      if (end - begin > MOST_DIGITS) return numberOf(text(this, place));
      let number = 0;
      for (let i = begin; i < end; i++) {
        const digit = (bytes[i] ?? 0) - ZERO;
        if (digit < 0 || digit > 9) return numberOf(text(this, place));
        number = number * 10 + digit;
      }
      return number;
    },
    code(place, coder) {
      if (this.isEmpty(place)) return 0;
      const { bytes, places, at } = this;
      return coder.codeOfBytes(bytes, places[at + place * 2] ?? 0, places[at + place * 2 + 1] ?? 0);
    },
  };
}

function numberOf(value: string | undefined): number {
  return value !== undefined && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : NaN;
}
