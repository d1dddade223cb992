import type { ValuePlaces } from '../../read/lineScanner.ts';
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

/** Values of ASCII that stand in the bytes of a line; `bytes` is set for each line anew. */
export interface ByteValues extends LineValues {
  bytes: Uint8Array;
}

export function createByteValues({ from, to }: ValuePlaces): ByteValues {
  const isEmpty = (place: number): boolean => (from[place] ?? -1) < 0;
  const text = ({ bytes }: ByteValues, place: number): string =>
    asciiText(bytes, from[place] ?? 0, to[place] ?? 0);
  return {
    bytes: new Uint8Array(),
    isEmpty,
    text(place) {
      return isEmpty(place) ? undefined : text(this, place);
    },
    number(place) {
      const begin = from[place] ?? -1;
      const end = to[place] ?? 0;
      if (begin < 0) return NaN;
      if (end - begin > MOST_DIGITS) return numberOf(text(this, place));
      let number = 0;
      for (let i = begin; i < end; i++) {
        const digit = (this.bytes[i] ?? 0) - ZERO;
        if (digit < 0 || digit > 9) return numberOf(text(this, place));
        number = number * 10 + digit;
      }
      return number;
    },
    code(place, coder) {
      return isEmpty(place) ? 0 : coder.codeOfBytes(this.bytes, from[place] ?? 0, to[place] ?? 0);
    },
  };
}

function numberOf(value: string | undefined): number {
  return value !== undefined && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : NaN;
}
