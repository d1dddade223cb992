import type { Diagnostic } from '../../core/lint/rule.ts';
import type { Text } from '../../core/text.ts';

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

/** Whether two states of a row look the same, so that it need not repaint while someone types. */
export function isSameProblem(a: ProblemRowProps, b: ProblemRowProps): boolean {
  return (
    a.index === b.index &&
    a.lit === b.lit &&
    a.current === b.current &&
    a.menuOpen === b.menuOpen &&
    a.grouped === b.grouped &&
    a.actions === b.actions &&
    (a.diagnostic === b.diagnostic || looksSame(a.diagnostic, b.diagnostic))
  );
}

function looksSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    a.rule === b.rule &&
    a.severity === b.severity &&
    a.evidence === b.evidence &&
    a.docs === b.docs &&
    isSameText(a.title, b.title) &&
    isSameText(a.reason, b.reason) &&
    a.lead === b.lead &&
    isSameText(a.fix?.label, b.fix?.label) &&
    isSameText(a.renamingFix?.label, b.renamingFix?.label)
  );
}

function isSameText(a: Text | undefined, b: Text | undefined): boolean {
  return a?.en === b?.en && a?.ko === b?.ko;
}
