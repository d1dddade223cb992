import type { Page } from '../api/page.ts';
import type { Text } from '../text.ts';
import type { LogField } from '../logs/logField.ts';
import type { Asked } from './question.ts';

/** One sentence about a text: what it rests on, what has to be filled in. */
export interface QueryNote {
  readonly text: Text;
  readonly tone?: 'warning';
  readonly link?: Page;
}

/** A question in a language, or why it cannot be written in it. */
export type Written =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly notes: readonly QueryNote[];
      /** What it asks of the lines; undefined where something is still to be filled in, or nothing is asked. */
      readonly asked?: Asked;
    }
  | Refused;

export interface Refused {
  readonly kind: 'refused';
  readonly reason: Text;
  /** The variables that the template lacks for it. */
  readonly missing: readonly string[];
}

/** Thrown by the parts of a language, and caught where a question is written: no part of a query is left out silently. */
export class Refusal extends Error {
  readonly reason: Text;
  readonly missing: readonly LogField[];

  constructor(reason: Text, missing: readonly LogField[] = []) {
    super(reason.en);
    this.reason = reason;
    this.missing = missing;
  }
}
