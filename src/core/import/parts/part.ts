import type { Text } from '../../text.ts';
import type { ApiKind } from '../apiKind.ts';
import type { Extent } from '../extentOf.ts';

/** A piece of a pasted text that is read on its own. */
export interface Part {
  readonly text: string;
  /** The language that it is said to be in, in lower case: the word of a fence, the shell of a prompt. */
  readonly language?: string;
  /** The file that it is said to be from. */
  readonly fileName?: string;
  /** How its formats are told from those of other parts: the side of a change. */
  readonly way?: Text;
  /** How much the text sets up that it is a piece of. */
  readonly extent?: Extent;
  /** The only kind of API that this text speaks of. */
  readonly api?: ApiKind;
}

/** A way of cutting a text into parts, the first of which come first. */
export type Cut = readonly Part[];
