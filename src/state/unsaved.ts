import { saveNow } from './persistence.ts';
import { currentDocument, useStore } from './store.ts';

let first = currentDocument();

/** From now on, what differs from the present document is work of this visit. */
export function startVisit(): void {
  first = currentDocument();
}

/** Whether leaving the page now would lose work: something was changed, and the browser's store does not take it. */
export function isWorkUnsaved(): boolean {
  saveNow();
  const { saved } = useStore.getState();
  return saved !== 'saved' && currentDocument() !== first;
}
