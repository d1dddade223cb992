import { isWorkUnsaved, startVisit } from '../../state/unsaved.ts';

/** Has the browser ask before the page is left with work that its store does not take. */
export function guardUnsaved(): void {
  startVisit();
  addEventListener('beforeunload', (event) => {
    if (isWorkUnsaved()) event.preventDefault();
  });
}

/** Whether a reload that nobody here asked for would take something away: unsaved work, or what stands in an open box. */
export function isInUse(): boolean {
  const hasText = [...document.querySelectorAll('textarea')].some(({ value }) => value !== '');
  return isWorkUnsaved() || hasText || document.querySelector('[role="dialog"]') !== null;
}
