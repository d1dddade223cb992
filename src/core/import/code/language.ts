import type { Text } from '../../text.ts';
import type { JsonStyle } from '../values/writeJson.ts';
import type { Functions } from './functions/functions.ts';

/** A piece of a string: text, or the place of an expression in it. */
export type Part = string | { readonly from: number; readonly to: number };

/** A string as it stands in code. */
export interface StringLiteral {
  /** Offset behind its closing mark. */
  readonly to: number;
  readonly parts: readonly Part[];
  /** How it is written, where that is worth saying. */
  readonly way?: Text;
  /** What a person must know of it. */
  readonly note?: Text;
  /** It does not end, or no string of the language is written so. */
  readonly isOdd?: boolean;
  /** Words with spaces between them, each a text of its own. */
  readonly isList?: boolean;
  /** Offset where the body of a here-document ends that begins on the next line. */
  readonly bodyEnd?: number;
}

/** What the reader of string expressions must know of a language. */
export interface Language {
  /** Sticky patterns, so that reading stays linear. */
  readonly comment: RegExp;
  readonly word: RegExp;
  /** Marks that no code of the language has outside strings and comments. */
  readonly foreignMarks: string;
  /** The string that begins at an offset, or undefined. */
  readString(text: string, at: number): StringLiteral | undefined;
  /** Strings that stand beside each other are one. */
  readonly joinsNeighbours: boolean;
  /** Slashes after these are regular expressions. */
  readonly hasPatterns: boolean;
  /** An expression ends at the end of a line, outside brackets. */
  readonly endsAtLine: boolean;
  /** What joins texts. */
  readonly joins: readonly string[];
  /** What stands between a value and its member. */
  readonly members: readonly string[];
  /** What gives a name its value. */
  readonly binds: readonly string[];
  /** `.format("…")` sets a format. */
  readonly hasBuilders: boolean;
  /** Conditions are words, as in `a if b else c`. */
  readonly hasWordOperators: boolean;
  /** `x => …` is a function. */
  readonly hasArrows: boolean;
  /** `Type{…}` is a value. */
  readonly hasComposites: boolean;
  /** How an object becomes JSON where somebody pastes nothing but the object. */
  readonly json: JsonStyle;
  readonly functions: Functions;
}

/** What most languages have in common. */
export const COMMON = {
  comment: /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)/y,
  word: /[A-Za-z_\u00aa-\uffff][\w\u00aa-\uffff]*/y,
  foreignMarks: '',
  joinsNeighbours: false,
  hasPatterns: false,
  endsAtLine: false,
  joins: ['+'],
  members: ['.', '?.', '::', '->'],
  binds: ['=', ':='],
  hasBuilders: false,
  hasWordOperators: false,
  hasArrows: false,
  hasComposites: false,
} satisfies Partial<Language>;
