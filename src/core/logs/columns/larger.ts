type NumberArray =
  | Float64Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

/** The same numbers, with room for as many again. */
export function larger<Numbers extends NumberArray>(numbers: Numbers): Numbers {
  // oxlint-disable-next-line no-unsafe-type-assertion -- each kind of array makes its own
  const twice = new (numbers.constructor as new (length: number) => Numbers)(numbers.length * 2);
  twice.set(numbers);
  return twice;
}
