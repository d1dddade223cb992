/**
 * A piece of a template, `from` to `to` (UTF-16 offsets). The tokens of a template lie end to end and
 * cover all of it.
 */
export type Token = LiteralToken | VariableToken;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface LiteralToken extends Piece {
  readonly kind: 'literal';
}

export interface VariableToken extends Piece {
  readonly kind: 'variable';
  /** The name without `$context.`; empty for a `$context` with no name. */
  readonly name: string;
}
