/** Why a line cannot be parsed, and where (offset into the line). */
export interface LineProblem {
  readonly offset: number;
  readonly length: number;
  /** A parser-neutral kind: `bare-value`, `unexpected-end`, `syntax`. */
  readonly kind: 'bare-value' | 'unexpected-end' | 'syntax';
}
