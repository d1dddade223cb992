type NumberArray =
  | Float64Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

/** The same numbers, with room for as many again, or for `room` of them. */
export function larger<Numbers extends NumberArray>(numbers: Numbers, room = numbers.length * 2): Numbers {
  // oxlint-disable-next-line no-unsafe-type-assertion -- each kind of array makes its own
  const more = new (numbers.constructor as new (length: number) => Numbers)(room);
  more.set(numbers);
  return more;
}
