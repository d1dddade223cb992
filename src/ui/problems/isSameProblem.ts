import type { Diagnostic } from '../../core/lint/rule.ts';
import type { Text } from '../../core/text.ts';
import type { ProblemRowProps } from './ProblemRowProps.ts';

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
