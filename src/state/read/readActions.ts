import { proxy, wrap, type Remote } from 'comlink';
import { NO_FILTER, type FilterTerm, type LogFilter } from '../../core/logs/filter.ts';
import { isNarrowed, narrowFilter, widenFilter, type Terms } from '../../core/logs/narrowFilter.ts';
import type { SessionEnd } from '../../core/logs/summary/sessions.ts';
import type { LogDesk, Progress } from '../../workers/protocol.ts';
import { nextTask } from '../nextTask.ts';
import { currentApi, currentDocument } from '../store.ts';
import { CLOSED, useReadStore, type NarrowTab, type OpenLog, type ReadTab } from './readStore.ts';

/**
 * How often what is shown is worked out while a log is read: after so many milliseconds, and after so many times as long
 * as the last time took, since the worker reads nothing meanwhile.
 */
const SHOW_EVERY = 1000;
const SHARE_OF_SHOWING = 20;

let worker: Worker | undefined;
let desk: Remote<LogDesk> | undefined;
/** The worker has read nothing yet. */
let isUnused = false;
/** Starts a worker; the interface says how, since the page's policy has a part in it. */
let start: (() => Worker) | undefined;

export function setStarter(startReader: () => Worker): void {
  start = startReader;
}

/** The worker that has the log; undefined while none is open. */
export const logDesk = (): Remote<LogDesk> | undefined => desk;

/** Starts a worker before there is a log, which then is read sooner. */
export function prepareReader(): void {
  if (worker) return;
  worker = start?.();
  desk = worker && wrap<LogDesk>(worker);
  isUnused = true;
}

/** What a person has chosen of how a log is read. */
type Chosen = Partial<Pick<OpenLog, 'wrapping' | 'taken'>>;

/** Opens a log with the present template. What was open before is forgotten. */
export async function openLog(
  name: OpenLog['name'],
  files: readonly Blob[],
  { wrapping, taken }: Chosen = {},
): Promise<void> {
  const { source, escaping } = currentDocument();
  const log: OpenLog = { name, files, template: source, escaping, wrapping, taken };
  const { tab, narrowTab } = useReadStore.getState();
  if (!isUnused) endReader();
  prepareReader();
  isUnused = false;
  const own = desk;
  if (!own) return;
  useReadStore.setState({
    ...CLOSED,
    log,
    tab: tab === 'asides' ? 'summary' : tab,
    narrowTab: narrowTab === 'asides' ? 'lines' : narrowTab,
  });
  let isDone = false;
  let nextShow = 0;
  const tell = (progress: Progress): void => {
    // What was told on the way may come after the end.
    if (desk !== own || isDone) return;
    isDone = progress.state !== 'reading';
    useReadStore.setState({ progress });
    // What is shown is worked out where the log is read, which takes time from it.
    const now = performance.now();
    if (!isDone && (progress.rows === 0 || awaited > 0 || now < nextShow)) return;
    void refresh().then(() => {
      nextShow = now + Math.max(SHOW_EVERY, (performance.now() - now) * SHARE_OF_SHOWING);
    });
  };
  const done = await own.open(
    { files, template: source, catalog: currentApi().catalog.facts, escaping, wrapping, taken },
    proxy(tell),
  );
  tell(done);
}

/** Opens files as one log, in the order of their names. */
export function openFiles(files: readonly File[]): void {
  const [file] = files;
  if (!file) return;
  const sorted = files.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  void openLog(files.length === 1 ? { file: file.name } : { files: files.length }, sorted);
}

/** Reads the log once more, with the template as it is now. */
export function readAgain(chosen: Chosen = {}): void {
  const { log } = useReadStore.getState();
  if (log) void openLog(log.name, log.files, chosen);
}

/** Reads the log once more, all lines with two readings in this one; without one they are set aside again. */
export function takeReading(taken: OpenLog['taken']): void {
  const { log, filter } = useReadStore.getState();
  readAgain({ wrapping: log?.wrapping, taken });
  setFilter(filter);
}

export function cancelReading(): void {
  void desk?.cancel();
}

/** Nothing of the log is left. */
export function forgetLog(): void {
  endReader();
  useReadStore.setState(CLOSED);
}

function endReader(): void {
  worker?.terminate();
  worker = undefined;
  desk = undefined;
  isUnused = false;
  awaited = 0;
}

/** How many answers of the worker are awaited. */
let awaited = 0;
let lastAsked = 0;

/**
 * Asks for what the filter shows: first its lines, then the figures. An answer that another question or another log has
 * overtaken is dropped.
 */
async function refresh(): Promise<void> {
  const own = desk;
  if (!own) return;
  const asked = ++lastAsked;
  const isWanted = () => own === desk && asked === lastAsked;
  awaited++;
  const chosen = await own.choose(useReadStore.getState().filter);
  if (chosen && isWanted()) {
    useReadStore.setState(({ summary, version, place }) => ({
      summary: summary && { ...summary, ...chosen },
      version: version + 1,
      place: Math.min(place, Math.max(chosen.shown - 1, 0)),
    }));
    // The interface asks for the lines meanwhile, which the worker answers in turn.
    await nextTask();
    const summary = await own.summary();
    if (summary && isWanted()) useReadStore.setState(({ figures }) => ({ summary, figures: figures + 1 }));
  }
  // A worker that has ended never answers, and what was awaited of it is forgotten.
  if (own === desk) awaited--;
}

export function setFilter(filter: LogFilter): void {
  useReadStore.setState({ filter, place: 0, isOpen: false });
  void refresh();
}

export const clearFilter = (): void => setFilter(NO_FILTER);

/** Shows only lines with a value, beside those of the same field that are shown already; a second time takes it back. */
export function toggleTerm(kind: 'only' | 'not', term: FilterTerm): void {
  const { filter } = useReadStore.getState();
  const isSame = (other: FilterTerm) => other.field === term.field && other.value === term.value;
  const others = {
    only: filter.only.filter((each) => !isSame(each)),
    not: filter.not.filter((each) => !isSame(each)),
  };
  const had = filter[kind].some(isSame);
  setFilter({ ...filter, ...others, ...(had ? {} : { [kind]: [...others[kind], term] }) });
}

/** Shows, of the lines that are shown, those that fit some terms as well; a second time takes it back. */
export function toggleTerms(terms: Terms): void {
  const { filter } = useReadStore.getState();
  setFilter(isNarrowed(filter, terms) ? widenFilter(filter, terms) : narrowFilter(filter, terms));
}

export function setRange(range: { readonly from: number; readonly to: number } | undefined): void {
  const { from: _from, to: _to, ...rest } = useReadStore.getState().filter;
  setFilter({ ...rest, ...range });
}

/** All lines of a connection, whatever was filtered before. */
export function showLife(connection: string): void {
  setFilter({ ...NO_FILTER, only: [{ field: 'connection', value: connection }] });
  useReadStore.setState({ narrowTab: 'lines' });
}

/** All connections that ended in this way, whatever was filtered before. */
export function showEnds(end: SessionEnd): void {
  setFilter({ ...NO_FILTER, end });
  showReadTab('sessions');
}

export function goToPlace(place: number, isOpen = useReadStore.getState().isOpen): void {
  useReadStore.setState({ place, isOpen });
}

/** Goes to the next failing line, or the one before; false where there is none. */
export async function goToFailure(way: 1 | -1): Promise<boolean> {
  const { place } = useReadStore.getState();
  const found = (await desk?.failure(place, way)) ?? -1;
  if (found >= 0) goToPlace(found);
  return found >= 0;
}

export function showReadTab(tab: ReadTab): void {
  useReadStore.setState({ tab, narrowTab: tab });
}

export function showNarrowTab(narrowTab: NarrowTab): void {
  useReadStore.setState(
    narrowTab === 'lines' || narrowTab === 'filters' ? { narrowTab } : { narrowTab, tab: narrowTab },
  );
}
