import { isEmptyFilter } from '../../core/logs/filter.ts';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { announce } from '../../state/noticeActions.ts';
import {
  forgetLog,
  openFiles,
  openLog,
  readAgain,
  showNarrowTab,
  setStarter,
} from '../../state/read/readActions.ts';
import { READ_TABS, useReadStore, type NarrowTab } from '../../state/read/readStore.ts';
import { currentDocument, useStore } from '../../state/store.ts';
import { isSingle, type Layout } from '../common/hooks/layout.ts';
import { startReader } from '../common/loading/startWorkers.ts';
import { useMedia } from '../common/hooks/useMedia.ts';
import { ErrorBoundary } from '../common/components/ErrorBoundary.tsx';
import { useMessages } from '../common/hooks/useMessages.ts';
import { EmptyRead } from './EmptyRead.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { FilterField } from './FilterField.tsx';
import { FILTER_ID } from './FilterInput.tsx';
import { useNumbers } from './formats.ts';
import { ReadBar } from './ReadBar.tsx';
import { ReadLines } from './ReadLines.tsx';
import { ReadSide, ReadTabContent, ReadTabs } from './ReadSide.tsx';
import { countAsides } from './progressFigures.ts';
import { useDates } from './useDates.ts';
import { useKeptFocus } from './useKeptFocus.ts';
import { useReadWords } from './useReadWords.ts';
import './ReadView.css';

setStarter(startReader);

/** How long a template rests before a log is read with it once more, in milliseconds. */
const REST = 600;

/** Where the columns of a row have no room beside one another. */
const NARROW_ROWS = '(width < 760px)';

const NARROW_TABS: readonly NarrowTab[] = ['lines', 'filters', ...READ_TABS];

/** Reads a log with the present template. What was read is gone with the page. */
export function ReadView({ layout }: { readonly layout: Layout }) {
  const words = useReadWords();
  const log = useReadStore((state) => state.log);
  const isOver = useFileDrops();
  useTemplate();
  useFindKey();
  useProgressWords();
  const { dates } = useDates();
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  usePageTitle();
  const small = isSingle(layout) || layout === 'tablet';
  return (
    <div
      ref={root}
      className={`read ${layout}${isOver ? ' over' : ''}`}
      data-read={log ? 'log' : 'empty'}
      data-dates={dates}
    >
      <ReadBar withBuild={small} />
      <ErrorBoundary onCrash={forgetLog}>
        {!log ? (
          <main className="read-main" tabIndex={-1} aria-label={words.label}>
            <EmptyRead />
          </main>
        ) : small ? (
          <SmallRead />
        ) : (
          <>
            <aside className="side left" aria-label={words.filters}>
              <FilterPanel />
            </aside>
            <main className="read-main" tabIndex={-1} aria-label={words.label}>
              <ReadLines narrow={layout !== 'wide'} />
            </main>
            <ReadSide />
          </>
        )}
      </ErrorBoundary>
    </div>
  );
}

function SmallRead() {
  const words = useReadWords();
  const narrow = useMedia(NARROW_ROWS);
  const tab = useReadStore((state) => state.narrowTab);
  const isFiltered = useReadStore((state) => !isEmptyFilter(state.filter));
  return (
    <>
      <main className="read-main" tabIndex={-1} aria-label={words.label}>
        {tab === 'lines' ? (
          <ReadLines narrow={narrow} />
        ) : (
          <>
            {isFiltered && <FilterField />}
            {tab === 'filters' ? <FilterPanel /> : <ReadTabContent tab={tab} />}
          </>
        )}
      </main>
      <ReadTabs className="bottom" tabs={NARROW_TABS} shown={tab} onShow={showNarrowTab} />
    </>
  );
}

/** A file that is dropped anywhere, or lines that are pasted outside of a field, are read. */
function useFileDrops(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      event.stopPropagation();
      openFiles(files);
    };
    const paste = (event: ClipboardEvent) => {
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]'))
        return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) openFiles(files);
      else if (text.trim() !== '') void openLog('pasted', [new Blob([text])]);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before those of the page, which imports what is dropped.
    addEventListener('dragover', over, true);
    addEventListener('dragleave', leave, true);
    addEventListener('drop', drop, true);
    addEventListener('paste', paste, true);
    return () => {
      removeEventListener('dragover', over, true);
      removeEventListener('dragleave', leave, true);
      removeEventListener('drop', drop, true);
      removeEventListener('paste', paste, true);
    };
  }, []);
  return isOver;
}

/** A log is read with the template that is there: when that has changed, once more. */
function useTemplate(): void {
  const { source, escaping } = useStore((state) => currentDocument(state));
  const log = useReadStore((state) => state.log);
  const isOld = log !== undefined && (log.template !== source || log.escaping !== escaping);
  useEffect(() => {
    const timer = isOld ? setTimeout(() => readAgain({ wrapping: log.wrapping }), REST) : undefined;
    return () => clearTimeout(timer);
    // While the template changes, its rest begins anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isOld, source, escaping, log]);
}

/** The browser's own search sees only the lines that are drawn, so the keys for it lead to the filter. */
function useFindKey(): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isFind = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'f';
      const isSlash =
        event.key === '/' &&
        useStore.getState().preferences.singleKeys &&
        !event.ctrlKey &&
        !event.metaKey &&
        !(event.target instanceof HTMLElement && event.target.matches('input, textarea, select'));
      const field = document.getElementById(FILTER_ID);
      if ((!isFind && !isSlash) || !field) return;
      event.preventDefault();
      field.focus();
    };
    addEventListener('keydown', press, true);
    return () => removeEventListener('keydown', press, true);
  }, []);
}

/** The page is called after what it shows. */
function usePageTitle(): void {
  const { pageTitle } = useReadWords();
  const { title } = useMessages().page;
  useEffect(() => {
    document.title = pageTitle;
    return () => {
      document.title = title;
    };
  }, [pageTitle, title]);
}

/** What a screen reader is told: when a log is read, and how many lines a filter leaves. */
function useProgressWords(): void {
  const words = useReadWords();
  const { count } = useNumbers();
  const progress = useReadStore((state) => state.progress);
  const filter = useReadStore((state) => state.filter);
  const summary = useReadStore((state) => state.summary);
  const isDone = progress !== undefined && progress.state !== 'reading';
  const tellDone = useEffectEvent(() => {
    const done = words.readDone(count(progress?.rows ?? 0), count(countAsides(progress)));
    const { taken } = useReadStore.getState().log ?? {};
    const chosen = progress?.chosen ?? 0;
    announce(taken && chosen > 0 ? `${done}. ${words.taken(taken, count(chosen))}` : done);
  });
  useEffect(() => {
    if (isDone) tellDone();
  }, [isDone]);
  const shown = summary?.shown;
  const wasFiltered = useRef(false);
  const tellShown = useEffectEvent(() => {
    if (!isDone || !summary) return;
    const isFiltered = !isEmptyFilter(filter);
    // All lines are news once a filter is gone.
    if (!isFiltered && !wasFiltered.current) return;
    wasFiltered.current = isFiltered;
    announce(words.status(count(summary.shown), count(summary.total)));
  });
  useEffect(() => {
    const timer = setTimeout(tellShown, 500);
    return () => clearTimeout(timer);
    // When the filter has changed what is shown.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [filter, shown]);
}
