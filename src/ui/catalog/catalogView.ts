import { create } from 'zustand';
import { NO_FILTER, type CatalogFilter } from './catalogFilter.ts';

interface CatalogView {
  readonly query: string;
  readonly filter: CatalogFilter;
}

const ALL: CatalogView = { query: '', filter: NO_FILTER };

/** What the catalog is searched and narrowed by, which outlasts a change to another panel and back. */
export const useCatalogView = create<CatalogView>(() => ALL);

export const setQuery = (query: string): void => useCatalogView.setState({ query });

export const setFilter = (filter: CatalogFilter): void => useCatalogView.setState({ filter });

export const showAll = (): void => useCatalogView.setState(ALL);
