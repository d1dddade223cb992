import { currentTemplates, isHeld } from './librarySyncActions.ts';
import type { LogwrightDocument } from './logwrightDocument.ts';
import { saveNow } from './persistence.ts';
import { useStore } from './store.ts';

/** The documents that the visit began with, and the names of their templates. */
let first: ReadonlyMap<LogwrightDocument, string> = new Map();

/** From now on, what differs from the present templates is work of this visit. */
export function startVisit(): void {
  first = new Map(currentTemplates().map(({ document, name }) => [document, name]));
}

/** Whether leaving the page now would lose work: some template was changed, and the browser's store does not take it. */
export function isWorkUnsaved(): boolean {
  saveNow();
  if (useStore.getState().saved === 'saved') return false;
  return currentTemplates().some(
    (template) => first.get(template.document) !== template.name && !isHeld(template),
  );
}
