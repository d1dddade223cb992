import { openCatalog, showPanel } from '../../state/viewActions.ts';

/** Id of the search field of the catalog. */
export const SEARCH_ID = 'catalog-search';

/** Brings the catalog forward, wherever it is in this layout, and puts the caret into its search. */
export function focusSearch(): void {
  openCatalog(true);
  showPanel('catalog');
  requestAnimationFrame(() => document.getElementById(SEARCH_ID)?.focus());
}
