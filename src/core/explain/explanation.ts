import type { Page } from '../api/page.ts';
import type { Evidence } from '../evidence.ts';
import type { Text } from '../text.ts';

/** What the app itself can do about an error: mend what these rules find, or export everything logging needs. */
export type Remedy =
  { readonly kind: 'mend'; readonly rules: readonly string[] } | { readonly kind: 'fullSetUp' };

/** One thing to do. */
export interface Step {
  readonly text: Text;
  /** To be copied: a command or a value. Placeholders are in capitals. */
  readonly command?: string;
  readonly remedy?: Remedy;
}

/** An error of AWS, or of a tool on the way to it, in plain words. */
export interface Explanation {
  readonly id: string;
  /** What is wrong, in one line. */
  readonly title: Text;
  readonly cause: Text;
  /** What removes it, the surest first; never empty. */
  readonly steps: readonly Step[];
  readonly evidence: Evidence;
  readonly docs: Page;
  /** Where it is reported, or the public code that prints it. */
  readonly source: Page;
}

/** How an error is known again, and what is said about it. */
export interface KnownError extends Omit<Explanation, 'cause' | 'steps'> {
  /** The message as it is printed most often, without what changes from case to case; a part of it is enough. */
  readonly message: string;
  /**
   * Find the error, one wording each. Written in lower case, with the spaces of the message, which do not count when
   * it is looked for; repetitions have a limit (`{0,80}`, never `*` or `+`), so that no text takes long.
   */
  readonly patterns: readonly RegExp[];
  /** Says less than any other error that is in the same text: it is left out beside one. */
  readonly onlyAlone?: true;
  readonly cause: Text | ((text: string) => Text);
  readonly steps: readonly Step[] | ((text: string) => readonly Step[]);
  /** Messages as people paste them. They are run as tests. */
  readonly examples: readonly string[];
}
