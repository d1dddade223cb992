import { chooseScope } from '../../state/exportActions.ts';
import { showPanel } from '../../state/viewActions.ts';

/** Everything that logging needs, in the export panel; on a phone that comes forward. */
export function exportFullSetUp(): void {
  chooseScope('full');
  showPanel('export');
}
