import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Catalog } from '../../core/catalog/catalog.ts';
import type { Absence } from '../../core/catalog/search/findAbsence.ts';
import type { SearchHit } from '../../core/catalog/search/search.ts';
import { useApi } from '../common/hooks/useApi.ts';

interface SearchTools {
  readonly catalog: Catalog;
  readonly search: (query: string) => SearchHit[];
  readonly findAbsence: (query: string) => Absence | undefined;
}

/** Kept between the panel's lives: on a phone it comes and goes with its tab. */
let loaded: SearchTools | undefined;

async function loadTools(catalog: Catalog): Promise<SearchTools> {
  const { createSearch, findAbsence } = await import('../../core/catalog/search/searchTools.ts');
  if (loaded?.catalog !== catalog)
    loaded = {
      catalog,
      search: createSearch(catalog),
      findAbsence: (query) => findAbsence(catalog, query),
    };
  return loaded;
}

/**
 * The answers to a query, undefined where there is none or while the search is still being loaded. `prepare`
 * loads it ahead, when the field takes the focus.
 */
export function useSearch(query: string) {
  const { catalog } = useApi();
  const [known, setTools] = useState(loaded);
  const tools = known?.catalog === catalog ? known : undefined;
  const asked = query.trim() !== '';
  const prepare = useCallback(() => {
    // A failed load is tried again with the next letter.
    loadTools(catalog).then(setTools, () => undefined);
  }, [catalog]);
  useEffect(() => {
    if (query.trim() !== '' && !tools) prepare();
  }, [query, tools, prepare]);
  const hits = useMemo(() => (asked ? tools?.search(query) : undefined), [asked, tools, query]);
  const absence = useMemo(() => (asked ? tools?.findAbsence(query) : undefined), [asked, tools, query]);
  return { hits, absence, prepare };
}
