import type { Diagnostic } from '../../core/lint/rule.ts';
import { diagnosticKey } from '../../state/analysis.ts';
import { linkProblem, showPanel } from '../../state/viewActions.ts';
import { focusInRow } from './useFocusAfterChange.ts';

/** Goes to a problem in the list; on a phone its tab comes forward. */
export function showProblem(diagnostic: Diagnostic): void {
  showPanel('problems');
  linkProblem(diagnosticKey(diagnostic));
  // The list, or the light on the row, is drawn in the frame to come.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const title = document.querySelector<HTMLElement>('.problem.lit .problem-title');
      if (title) focusInRow(title);
    }),
  );
}
