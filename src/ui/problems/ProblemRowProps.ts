import type { Diagnostic } from '../../core/lint/rule.ts';

/** What a row can ask for; rows speak of themselves by their index, so that moved offsets do not repaint them. */
export interface ProblemActions {
  /** The row is pointed at or holds the focus. */
  readonly point: (index: number) => void;
  readonly unpoint: () => void;
  readonly reveal: (index: number) => void;
  /** `renaming`: with the key renamed as well. */
  readonly fix: (index: number, renaming?: boolean) => void;
  /** Opens the box that the problem leads to, with the text of the template. */
  readonly follow: (index: number) => void;
  readonly openMenu: (index: number, anchor: HTMLElement) => void;
  readonly makeCurrent: (index: number) => void;
}

export interface ProblemRowProps {
  readonly index: number;
  readonly diagnostic: Diagnostic;
  readonly lit: boolean;
  /** The row whose controls Tab reaches. */
  readonly current: boolean;
  /** Its menu is open. */
  readonly menuOpen: boolean;
  /** One of a group, which says what they share. */
  readonly grouped: boolean;
  readonly actions: ProblemActions;
}
