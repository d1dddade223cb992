import { useEffect, useMemo, useRef, useState } from 'react';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { useStore } from '../../state/store.ts';
import { AbsenceNote } from './AbsenceNote.tsx';
import { CatalogHead } from './CatalogHead.tsx';
import { CatalogList } from './CatalogList.tsx';
import { CatalogSearch } from './CatalogSearch.tsx';
import { isFiltering, NO_FILTER } from './catalogFilter.ts';
import { catalogSections, type Section } from './catalogRows.ts';
import { ChosenBar } from './ChosenBar.tsx';
import { GroupBar } from './GroupBar.tsx';
import { GroupMenu } from './GroupMenu.tsx';
import { NoResults } from './NoResults.tsx';
import { useCatalogDrags } from './dragVariable.ts';
import { useSearch } from './useSearch.ts';
import { entryName, selectUsedNames } from './usedNames.ts';
import { useLayout } from '../common/hooks/useLayout.ts';
import { useTellRested } from '../common/hooks/useTellRested.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages } from '../common/hooks/useMessages.ts';
import './CatalogPanel.css';

const NO_NAMES: ReadonlySet<string> = new Set();

/** Every variable of the access logs: to find one, to learn what it is, and to put it into the template. */
export function CatalogPanel() {
  const words = useMessages().catalog;
  const Groups = useLayout() === 'low' ? GroupMenu : GroupBar;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState(NO_FILTER);
  // Rows look up for themselves whether they are used; the list only when it is filtered by that.
  const used = useStore((state) => (filter.usedOnly ? selectUsedNames(state) : NO_NAMES));
  const { hits, absence, prepare } = useSearch(query);
  const { catalog } = useApi();
  const sections = useMemo(() => catalogSections(catalog, hits, filter, used), [catalog, hits, filter, used]);
  const count = sections.reduce((sum, section) => sum + section.rows.length, 0);

  function showAll(): void {
    setQuery('');
    setFilter(NO_FILTER);
  }

  const isAsked = query.trim() !== '';
  // Before the search is there, the list shows everything.
  const isAnswered = isAsked ? hits !== undefined : isFiltering(filter);
  const lacks = absence?.name === undefined ? words.absentTitle : words.foreignTitle(absence.name);
  useTellRested(
    isAnswered
      ? [...(absence ? [lacks] : []), ...(absence && count === 0 ? [] : [words.found(count)])].join('. ')
      : '',
    isAsked ? query : filter,
  );
  const list = useOpenedRow(catalog, sections, showAll);
  useCatalogDrags(list);
  return (
    <section className="catalog" data-panel="catalog" aria-labelledby="catalog-title">
      <h2 id="catalog-title" className="visually-hidden" tabIndex={-1}>
        {words.title}
      </h2>
      <CatalogSearch query={query} answered={hits !== undefined} onQuery={setQuery} onFocus={prepare} />
      <Groups group={filter.group} onChoose={(group) => setFilter({ ...filter, group })} />
      <div className="catalog-list" ref={list}>
        <CatalogHead filter={filter} onChange={setFilter} />
        {absence && <AbsenceNote absence={absence} />}
        <CatalogList sections={sections} />
        {count === 0 && !absence && <NoResults filtered={isFiltering(filter)} onClear={showAll} />}
      </div>
      <ChosenBar />
    </section>
  );
}

/**
 * Brings the open row into view when it was opened elsewhere, by a value of the log say; filters that hide
 * it give way. Returns the ref of the list.
 */
function useOpenedRow(catalog: Catalog, sections: readonly Section[], showAll: () => void) {
  const list = useRef<HTMLDivElement>(null);
  const opened = useStore((state) => state.openVariable);
  const [seen, setSeen] = useState(opened);
  if (opened !== seen) {
    setSeen(opened);
    const isListed = sections.some(({ rows }) =>
      rows.some((row) => row.variable.name === entryName(catalog, opened ?? '')),
    );
    if (opened !== undefined && !isListed) showAll();
  }
  useEffect(() => {
    if (opened === undefined) return;
    const row = list.current?.querySelector(`[data-variable="${CSS.escape(entryName(catalog, opened))}"]`);
    row?.parentElement?.scrollIntoView({ block: 'nearest' });
  }, [catalog, opened]);
  return list;
}
