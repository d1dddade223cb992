import type { Text } from '../../text.ts';
import type { Value } from '../values/value.ts';
import type { Assignment } from './assignments.ts';
import type { Language } from './language.ts';
import type { Range, Token } from './lex.ts';

/** A value and the index of the first token behind it. */
export interface Read {
  readonly value: Value;
  readonly next: number;
}

/** Reads the expression that begins at a token. */
export type Evaluate = (source: Source, at: number, depth: number) => Read;

/** A text, read as code of a language. */
export interface Source {
  readonly text: string;
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** The tokens of the whole text, where this is a piece of it. */
  readonly whole: readonly Token[];
  readonly comments: readonly Range[];
  readonly assignments: readonly Assignment[];
  /** The values that names stand for. */
  readonly named: ReadonlyMap<string, readonly Assignment[]>;
  /** What the parameters of a function stand for while it is evaluated. */
  readonly bound: ReadonlyMap<string, Value>;
  /** How an expression is read; the parts of the reader ask for each other's work by it. */
  readonly evaluate: Evaluate;
  /** What evaluation has used; shared by everything that is read from the text. */
  readonly state: State;
}

interface State {
  /** Steps that are left, so that no text takes long. */
  steps: number;
  /** Values that are being found, which must not need themselves. */
  readonly pending: Set<number>;
  /** Places that were read on behalf of another. */
  readonly visited: Range[];
  /** The branch to take at places where only running the code could choose; the first where nothing is said. */
  picks: ReadonlyMap<number, number>;
  /** What evaluation came by. */
  trail: Trail;
}

/** What was met on the way to a value. */
export interface Trail {
  readonly choices: readonly Choice[];
  readonly notes: readonly Text[];
}

/** A place where only running the code could choose, and how many branches there are. */
export interface Choice {
  readonly at: number;
  readonly count: number;
}

export const NO_TRAIL: Trail = { choices: [], notes: [] };

/** Nobody reads more. */
const MAX_NOTES = 8;

/** Leaves a note, once. */
export function addNote({ state }: Source, note: Text): void {
  const { notes } = state.trail;
  if (notes.length >= MAX_NOTES || notes.some(({ en }) => en === note.en)) return;
  state.trail = { ...state.trail, notes: [...notes, note] };
}
