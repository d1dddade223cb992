/** A field as every format has it: what it is called, and literal text with variables in it. */
export interface Row {
  /** The key; of nested ones, all from the outside in. Empty where the format has no keys. */
  readonly path: readonly string[];
  /** The value as it is logged, without quotes and escapes of the format around or in it. */
  readonly value: string;
  /** The value stands without quotes in a format that tells numbers from text. */
  readonly bare: boolean;
}
