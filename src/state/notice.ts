import type { Text } from '../core/text.ts';

/** A short message at the bottom of the page. */
export interface Notice {
  readonly id: number;
  readonly text: Text;
  readonly tone: 'done' | 'warning';
  /** Offers to undo the change that it speaks of. */
  readonly canUndo: boolean;
  /** Another thing to do about it. */
  readonly action?: { readonly label: Text; readonly run: () => void };
  /** Waits until it is used or dismissed. */
  readonly stays?: boolean;
}
