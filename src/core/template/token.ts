/**
 * A piece of a template, `from` to `to` (UTF-16 offsets). The tokens of a template lie end to end and
 * cover all of it.
 */
export type Token = LiteralToken | VariableToken;

export interface LiteralToken {
  readonly kind: 'literal';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface VariableToken {
  readonly kind: 'variable';
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The name without `$context.`; empty for a `$context` with no name. */
  readonly name: string;
}
