import type * as core from '../core.ts';

export type Core = typeof core;

interface Bounds {
  /** Of the texts that it is tried with, in UTF-16 units. */
  readonly lengths?: readonly number[];
  /** The milliseconds that it may take. */
  readonly limit?: number;
}

/** A function that is tried with texts. Its bounds are absent where they are those of most functions. */
export interface Tried extends Bounds {
  readonly name: string;
  /** Makes its input of a text, whose time does not count; gives what is timed. */
  readonly prepare: (text: string) => () => unknown;
}

/** Functions by their names, tried with what `make` gives for a text. */
export const listOver = <Input>(
  make: (text: string) => Input,
  functions: Readonly<Record<string, (input: Input) => unknown>>,
  bounds: Bounds = {},
): readonly Tried[] =>
  Object.entries(functions).map(([name, run]) => ({
    ...bounds,
    name,
    prepare: (text) => {
      const input = make(text);
      return () => run(input);
    },
  }));

/** Functions by their names, tried with the text itself. */
export const list = (
  functions: Readonly<Record<string, (text: string) => unknown>>,
  bounds?: Bounds,
): readonly Tried[] => listOver((text) => text, functions, bounds);
