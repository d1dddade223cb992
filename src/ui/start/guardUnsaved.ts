import { isWorkUnsaved, startVisit } from '../../state/unsaved.ts';

/** Has the browser ask before the page is left with work that its store does not take. */
export function guardUnsaved(): void {
  startVisit();
  addEventListener('beforeunload', (event) => {
    if (isWorkUnsaved()) event.preventDefault();
  });
}
