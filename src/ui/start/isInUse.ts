import { useReadStore } from '../../state/read/readStore.ts';
import { isWorkUnsaved } from '../../state/unsaved.ts';

/**
 * Whether a reload would take something away that is kept nowhere: unsaved work, what stands in an open box or in the
 * field of the cursor, or the log in Read.
 */
export function isInUse(): boolean {
  const { activeElement } = document;
  const isTyping = activeElement instanceof HTMLInputElement && activeElement.value !== '';
  const hasText = [...document.querySelectorAll('textarea')].some(({ value }) => value !== '');
  const hasBox = document.querySelector('[role="dialog"]') !== null;
  return isWorkUnsaved() || hasText || isTyping || hasBox || useReadStore.getState().log !== undefined;
}
