import type { Value } from '../../values/value.ts';

/** What a function may ask of the code that it is called in. */
export interface Caller {
  /** The first of some values that only running the code can choose between; the others are noted. */
  readonly choose: (values: readonly Value[]) => Value;
  /** What a name stands for. */
  readonly find: (name: string) => Value | undefined;
}

/** A call that the reader understands; undefined where the arguments are not what it can take. */
export type Call = (args: readonly Value[], self: Value, caller: Caller) => Value | undefined;

/** The functions of a language. */
export interface Functions {
  /** By their name, or by the last two parts of it (`json.dumps`). */
  readonly plain: Readonly<Record<string, Call>>;
  readonly methods: Readonly<Record<string, Call>>;
}
