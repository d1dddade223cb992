import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import Button from '@mui/material/Button';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { useStore } from '../../state/store.ts';
import { AbsenceNote } from './AbsenceNote.tsx';
import { CatalogHead } from './CatalogHead.tsx';
import { CatalogSearch } from './CatalogSearch.tsx';
import { isFiltering } from './catalogFilter.ts';
import { catalogSections, type Section } from './catalogRows.ts';
import { GroupBar, GroupMenu } from './GroupBar.tsx';
import { setFilter, showAll, useCatalogView } from './catalogView.ts';
import { useCatalogDrags } from './dragVariable.ts';
import { useSearch } from './useSearch.ts';
import { entryName, selectUsedNames } from './usedNames.ts';
import { useLayout } from '../common/hooks/useLayout.ts';
import { useAnnounceAtRest } from '../common/hooks/useAnnounceAtRest.ts';
import { useApi } from '../common/hooks/useApi.ts';
import { useMessages, useTranslate } from '../common/hooks/useMessages.ts';
import { Glyph } from '../common/components/Glyph.tsx';
import { CatalogRow } from './CatalogRow.tsx';
import { Prose } from '../common/components/Prose.tsx';
import { clearSelected, useSelectedVariables } from './selectedVariables.ts';
import { insertFromCatalog } from './insertFromCatalog.ts';
import './CatalogPanel.css';

const NO_NAMES: ReadonlySet<string> = new Set();

/** Every variable of the access logs: to find one, to learn what it is, and to put it into the template. */
export function CatalogPanel() {
  const words = useMessages().catalog;
  const Groups = useLayout() === 'low' ? GroupMenu : GroupBar;
  const { query, filter } = useCatalogView();
  // Rows look up for themselves whether they are used; the list only when it is filtered by that.
  const used = useStore((state) => (filter.usedOnly ? selectUsedNames(state) : NO_NAMES));
  const { hits, absence, prepare } = useSearch(query);
  const { catalog } = useApi();
  const sections = useMemo(() => catalogSections(catalog, hits, filter, used), [catalog, hits, filter, used]);
  const count = sections.reduce((sum, section) => sum + section.rows.length, 0);

  const isAsked = query.trim() !== '';
  // Before the search is there, the list shows everything.
  const isAnswered = isAsked ? hits !== undefined : isFiltering(filter);
  const lacks = absence?.name === undefined ? words.absentTitle : words.foreignTitle(absence.name);
  useAnnounceAtRest(
    isAnswered
      ? [...(absence ? [lacks] : []), ...(absence && count === 0 ? [] : [words.found(count)])].join('. ')
      : '',
    isAsked ? query : filter,
  );
  const list = useRef<HTMLDivElement>(null);
  // What answers best is seen, wherever the list was scrolled to.
  useEffect(() => useCatalogView.subscribe(() => list.current?.scrollTo(0, 0)), []);
  useOpenedRow(list, catalog);
  useCatalogDrags(list);
  return (
    <section className="catalog" data-panel="catalog" aria-labelledby="catalog-title">
      <h2 id="catalog-title" className="visually-hidden" tabIndex={-1}>
        {words.title}
      </h2>
      <CatalogSearch answered={hits !== undefined} onFocus={prepare} />
      <Groups group={filter.group} onChoose={(group) => setFilter({ ...filter, group })} />
      <div className="catalog-list" data-part="catalog-list" ref={list}>
        <CatalogHead filter={filter} onChange={setFilter} />
        {absence && <AbsenceNote absence={absence} />}
        <CatalogList sections={sections} />
        {count === 0 && !absence && <NoResults filtered={isFiltering(filter)} onClear={showAll} />}
      </div>
      <SelectionBar />
    </section>
  );
}

/** Brings the open row into view when it was opened elsewhere, by a value of the log say; filters that hide it give way. */
function useOpenedRow(list: RefObject<HTMLDivElement | null>, catalog: Catalog): void {
  const opened = useStore((state) => state.openVariable);
  useEffect(() => {
    if (opened === undefined) return undefined;
    const name = CSS.escape(entryName(catalog, opened));
    const findRow = () => list.current?.querySelector(`[data-variable="${name}"]`)?.parentElement;
    if (!findRow()) showAll();
    // What was hidden is there with the next frame.
    const frame = requestAnimationFrame(() => findRow()?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [list, catalog, opened]);
}

/** The rows under their group heads, or flat for a search. One row is the tab stop; arrows walk from there. */
function CatalogList({ sections }: { readonly sections: readonly Section[] }) {
  const translate = useTranslate();
  const [last, setLast] = useState<string>();
  const names = sections.flatMap((section) => section.rows.map((row) => row.variable.name));
  const tabStop = last !== undefined && names.includes(last) ? last : names[0];
  return sections.map(({ group, rows }) => (
    <section key={group?.id ?? 'search'} aria-labelledby={group && `catalog-group-${group.id}`}>
      {group && (
        <h3 id={`catalog-group-${group.id}`} className="catalog-group" data-group={group.id}>
          <Glyph group={group.id} />
          {translate(group.label)}
          <span className="count">{rows.length}</span>
        </h3>
      )}
      <ul className={group ? undefined : 'found'}>
        {rows.map(({ variable, ranges }) => (
          <CatalogRow
            key={variable.name}
            variable={variable}
            ranges={ranges}
            isTabStop={variable.name === tabStop}
            onFocus={setLast}
          />
        ))}
      </ul>
    </section>
  ));
}

interface NoResultsProps {
  /** Something besides the words of the search narrows the list. */
  readonly filtered: boolean;
  readonly onClear: () => void;
}

/** Nothing to list: how to find it, and the way back. */
function NoResults({ filtered, onClear }: NoResultsProps) {
  const words = useMessages().catalog;
  return (
    <div className="catalog-note">
      <h3>{words.noResultsTitle}</h3>
      <p>
        <Prose text={filtered ? words.noResultsFiltered : words.noResults} />
      </p>
      <Button variant="line" onClick={onClear}>
        {words.clearAll}
      </Button>
    </div>
  );
}

/** What to do with the selected variables, while there are any. */
function SelectionBar() {
  const words = useMessages().fields;
  const names = useSelectedVariables((state) => state.names);
  if (names.length === 0) return null;
  return (
    <div className="chosen-bar">
      <span>{words.selected(names.length)}</span>
      <span className="grow" />
      <Button variant="ghost" size="small" onClick={clearSelected}>
        {words.clearSelection}
      </Button>
      <Button
        variant="primary"
        size="small"
        onClick={() => {
          void insertFromCatalog(names);
          clearSelected();
        }}
      >
        {words.addSelected(names.length)}
      </Button>
    </div>
  );
}
