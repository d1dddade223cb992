import type { Edit } from '../template/edit.ts';
import type { Range } from '../template/fields/fields.ts';

/** What people get wrong when they write JSON by hand. */
export type SlipKind =
  | 'missing-colon'
  | 'missing-comma'
  | 'extra-comma'
  | 'wrong-sign'
  | 'wrong-quotes'
  | 'bare-key'
  | 'bare-text'
  | 'missing-quote'
  | 'extra-quote'
  | 'inner-quote'
  | 'bad-escape'
  | 'missing-bracket'
  | 'extra-bracket';

/** One slip, and the edits that mend it and nothing else. */
export interface Slip extends Range {
  readonly kind: SlipKind;
  /** What the slip is about, where its own place does not tell: the key that lacks a colon, the bracket that is missing. */
  readonly about: Range | string;
  readonly edits: readonly Edit[];
}
