import type { VariableToken } from './token.ts';

/** A field of a JSON or XML template: a key and the variables in its value. Offsets into the source. */
export interface Field {
  /** The key as a person would say it; nested keys joined with dots. */
  readonly key: string;
  /** The whole field, from the key (or opening tag) to the closing quote, bracket or tag. */
  readonly from: number;
  readonly to: number;
  /** The value without the quotes or tags around it. */
  readonly valueFrom: number;
  readonly valueTo: number;
  /** The value stands between quotes (JSON), or is text or an attribute (XML). */
  readonly quoted: boolean;
  readonly variables: readonly VariableToken[];
}

/** Why a line cannot be parsed, and where (offset into the line). */
export interface LineProblem {
  readonly offset: number;
  readonly length: number;
  /** A parser-neutral kind: `bare-value`, `unexpected-end`, `syntax`. */
  readonly kind: 'bare-value' | 'unexpected-end' | 'syntax';
}

/**
 * What a template is written as. `json` and `xml` by their beginning, whether or not they parse;
 * `delimited` for fields between commas, spaces, tabs or pipes; `text` for all else.
 */
export interface Shape {
  readonly kind: 'json' | 'xml' | 'delimited' | 'text';
  /** Fields in order; empty for `delimited` and `text`, or where nothing can be read. */
  readonly fields: readonly Field[];
  /** The text between fields, for `delimited`. */
  readonly delimiter?: string;
}
