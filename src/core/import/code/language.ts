import type { Text } from '../../text.ts';
import type { JsonStyle } from '../values/writeJson.ts';

/** A piece of a string: text, or the place of an expression in it. */
export type Part = string | { readonly from: number; readonly to: number };

/** A string as it stands in code. */
export interface StringLiteral {
  /** Offset behind its closing mark. */
  readonly to: number;
  readonly parts: readonly Part[];
  /** How it is written, where that is worth saying. */
  readonly way?: Text;
}

/** What the reader of string expressions must know of a language. */
export interface Language {
  /** Sticky patterns, so that reading stays linear. */
  readonly comment: RegExp;
  readonly word: RegExp;
  /** The string that begins at an offset, or undefined. */
  readString(text: string, at: number): StringLiteral | undefined;
  /** Strings that stand beside each other are one. */
  readonly joinsNeighbours: boolean;
  /** Slashes after these are regular expressions. */
  readonly hasPatterns: boolean;
  /** An expression ends at the end of a line, outside brackets. */
  readonly endsAtLine: boolean;
  /** How an object becomes JSON where somebody pastes nothing but the object. */
  readonly json: JsonStyle;
}
