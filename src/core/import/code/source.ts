import type { Value } from '../values/value.ts';
import type { Assignment } from './assignments.ts';
import type { Language } from './language.ts';
import type { Token } from './lex.ts';

/** A value and the index of the first token behind it. */
export interface Read {
  readonly value: Value;
  readonly next: number;
}

/** A text, read as code of a language. */
export interface Source {
  readonly text: string;
  readonly language: Language;
  readonly functions: Functions;
  readonly tokens: readonly Token[];
  /** The tokens of the whole text, where this is a piece of it. */
  readonly whole: readonly Token[];
  readonly assignments: readonly Assignment[];
  /** The values that names stand for. */
  readonly named: ReadonlyMap<string, readonly Assignment[]>;
  /** What evaluation has used; shared by everything that is read from the text. */
  readonly state: {
    /** Steps that are left, so that no text takes long. */
    steps: number;
    /** Values that are being found, which must not need themselves. */
    readonly pending: Set<number>;
    /** Places that were read on behalf of another. */
    readonly visited: (readonly [from: number, to: number])[];
  };
}

/** A call that the reader understands; undefined where the arguments are not what it can take. */
export type Call = (args: readonly Value[], self: Value) => Value | undefined;

/** The functions of a language. */
export interface Functions {
  /** By their name, or by the last two parts of it (`json.dumps`). */
  readonly plain: Readonly<Record<string, Call>>;
  readonly methods: Readonly<Record<string, Call>>;
}
