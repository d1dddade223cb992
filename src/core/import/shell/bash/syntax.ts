/** A piece of a word, before anything is put in its place. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly isQuoted: boolean }
  | VariablePiece
  | {
      readonly kind: 'output';
      readonly commands: readonly CommandNode[];
      readonly written: string;
      readonly isQuoted: boolean;
    }
  /** What is not evaluated here: `$1`, `$((…))`, `${!x}`. */
  | { readonly kind: 'unknown'; readonly written: string; readonly isQuoted: boolean };

/** `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME//a/b}`. */
export interface VariablePiece {
  readonly kind: 'variable';
  readonly name: string;
  /** `:-`, `//`; empty without one. */
  readonly operator: string;
  /** What follows the operator, parted at an unquoted `/`. */
  readonly operands: readonly (readonly Piece[])[];
  readonly written: string;
  readonly isQuoted: boolean;
}

export interface WordNode {
  readonly pieces: readonly Piece[];
  /** A brace without quotes before it, and a quote behind it: bare JSON, which loses its quotes. */
  readonly losesQuotes: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Redirection {
  /** `>`, `>>`, `<`, `<<`, `<<<`. */
  readonly operator: string;
  readonly target: WordNode;
}

export interface CommandNode {
  readonly words: readonly WordNode[];
  readonly redirections: readonly Redirection[];
  /** `X=(a b)`. */
  readonly arrays: readonly (readonly WordNode[])[];
  /** What stands before it: `|`, `&&`, `||`, or nothing of these. */
  readonly joint: string;
  /** A space behind the backslash of a line end. */
  readonly hasFaultyEnd: boolean;
}

/** A script that was read. */
export interface Parsed {
  readonly commands: readonly CommandNode[];
  readonly misfits: number;
}

/** A backslash that ends its line. */
export const LINE_END = /\\\r?\n/y;

export const quotedText = (text: string): Piece => ({ kind: 'text', text, isQuoted: true });
