import type { Diagnostic } from '../../core/lint/rule.ts';
import { diagnosticKey } from '../../state/analysis.ts';
import { selectAnalysis, useStore } from '../../state/store.ts';
import { linkProblem, showPanel } from '../../state/viewActions.ts';
import { focusInRow } from './useFocusAfterChange.ts';
import { findParts } from '../common/browser/parts.ts';

/** Goes to a problem in the list; on a phone its tab comes forward. */
export function showProblem(diagnostic: Diagnostic): void {
  showPanel('problems');
  linkProblem(diagnosticKey(diagnostic));
  // The list, or the light on the row, is drawn in the frame to come.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const { diagnostics } = selectAnalysis(useStore.getState());
      const at = diagnostics.findIndex((each) => diagnosticKey(each) === diagnosticKey(diagnostic));
      const title = findParts(document, 'problem-title')[at];
      if (title) focusInRow(title);
    }),
  );
}
