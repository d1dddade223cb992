import { createStore, useStore as useStoreOf } from 'zustand';
import { analyse, type Analysis } from './analysis.ts';
import type { Api } from '../core/apis/api.ts';
import type { SettingKey } from '../core/settings/settings.ts';
import type { Diagnostic, LateParts } from '../core/lint/rule.ts';
import type { Range } from '../core/template/fields/fields.ts';
import type { Typing } from './calmAnalysis.ts';
import { createHistory, type History } from './history.ts';
import { createLibrary, type Library } from './library.ts';
import { apiOf, createDocument, type LogwrightDocument } from './logwrightDocument.ts';
import { memoizeLast } from '../core/memoize.ts';
import type { Notice } from './notice.ts';
import type { Panel, SidePanel } from './panels.ts';
import { sanitizePreferences, type Preferences } from './preferences.ts';
import type { Trial } from './trial.ts';
import { createViews } from './createViews.ts';

/** What the page is for at the moment: to build a template, or to read what was logged with it. */
export type Mode = 'build' | 'read';

/** A place in the template that the editor should show and select. `id` makes every request a new one. */
export interface Reveal {
  readonly from: number;
  readonly to: number;
  readonly id: number;
}

export interface LinkedSetting {
  readonly key: SettingKey;
  /** It is not pointed at but was changed just now. */
  readonly changed: boolean;
}

/** A place of the template at which something has just landed. `id` makes every landing a new one. */
export interface Landed {
  readonly range: Range;
  /** What a person will want to change next. */
  readonly select: Range;
  readonly id: number;
}

/** The pages of the help: how to begin in three pictures, and all that there is to know. */
export type HelpPage = 'steps' | 'manual';

/** A text from outside that may hold a format. */
export interface ImportRequest {
  readonly text: string;
  readonly fileName?: string;
  /** Where it was pasted into the template; plain text goes there and not in the place of everything. */
  readonly place?: { readonly from: number; readonly to: number };
}

/** What became of the last save: `full` where the browser's store took no more, `forbidden` where there is none. */
export type Saved = 'saved' | 'full' | 'forbidden';

export interface State {
  readonly history: History<LogwrightDocument>;
  /** The templates of this browser; see `librarySyncActions.ts`. */
  readonly library: Library;
  /** What another tab did to the template that is open here, until the person says what is to become of it. */
  readonly otherTab: 'changed' | 'deleted' | undefined;
  readonly preferences: Preferences;
  /** Name of the variable that is pointed at, anywhere on the screen. */
  readonly linked: string | undefined;
  /** Name of the catalog row that is open as a card. */
  readonly openVariable: string | undefined;
  /** Identity of the problem that is pointed at: see `diagnosticKey`. */
  readonly linkedProblem: string | undefined;
  /** The setting of the export that is pointed at, by itself or by a line that it has a part in. */
  readonly linkedSetting: LinkedSetting | undefined;
  /** Where the caret of the editor stands, in the source. */
  readonly caret: number;
  /** While someone types in the editor: what is shown since the last key. It holds for that analysis alone. */
  readonly typing: Typing | undefined;
  readonly mode: Mode;
  readonly panel: Panel;
  readonly sidePanel: SidePanel;
  /** The catalog of middle-sized windows, once a person has opened or closed it. */
  readonly catalogOpen: boolean | undefined;
  readonly notices: readonly Notice[];
  /** What a screen reader is told. */
  readonly announcement: string;
  /** How many times it was told something: the same again is news too. */
  readonly announcements: number;
  /** Whether the browser took the last save, and why not. */
  readonly saved: Saved;
  /** The parts of the analysis that were loaded since the start. */
  readonly lateParts: LateParts;
  readonly reveal: Reveal | undefined;
  /** What landed last, for the views to show for a moment. */
  readonly landed: Landed | undefined;
  /** What the drop at the present place of a drag would give. */
  readonly trial: Trial | undefined;
  /** What the import box is to look at, while it is open. */
  readonly importing: ImportRequest | undefined;
  /** What stands in the box that explains error messages, while it is open. */
  readonly errorText: string | undefined;
  readonly help: HelpPage | undefined;
}

const start: State = {
  history: createHistory(createDocument()),
  library: createLibrary(createDocument()),
  otherTab: undefined,
  preferences: sanitizePreferences(undefined, []),
  linked: undefined,
  openVariable: undefined,
  linkedProblem: undefined,
  linkedSetting: undefined,
  caret: 0,
  typing: undefined,
  mode: 'build',
  panel: 'template',
  sidePanel: 'catalog',
  catalogOpen: undefined,
  notices: [],
  announcement: '',
  announcements: 0,
  saved: 'saved',
  lateParts: {},
  reveal: undefined,
  landed: undefined,
  trial: undefined,
  importing: undefined,
  errorText: undefined,
  help: undefined,
};

const store = createStore<State>(() => start);
const views = createViews(store);

/** The one store. Views read it through selectors; it changes only through the `…Actions.ts` beside it. */
export const useStore = Object.assign(
  <Selected>(selector: (state: State) => Selected): Selected => useStoreOf(views.store, selector),
  store,
);

/** See `Views`. */
export const { showAfterPaint } = views;

export const currentDocument = (state: State = useStore.getState()): LogwrightDocument =>
  state.history.present;

/** The API that the open document is for. */
export const selectApi = (state: State): Api => apiOf(state.history.present);

export const currentApi = (): Api => selectApi(useStore.getState());

const analyseLast = memoizeLast(analyse);

/** The analysis of the present document as it is shown, which is calm while someone types (`calmAnalysis.ts`). */
export function selectAnalysis(state: State): Analysis {
  const full = selectFullAnalysis(state);
  return state.typing?.full === full ? state.typing.shown : full;
}

/** All that is known of the present document, computed once per change. */
export function selectFullAnalysis(state: State): Analysis {
  return analyseSource(state.history.present.source, state);
}

/** The analysis of a source that is about to take the place of the present one, with all else as it is. */
export function analyseSource(source: string, state: State = useStore.getState()): Analysis {
  return analyseLast(...inputsOf(source, state));
}

/** What the rules find in any source, with all else as it is in the open document. */
export function lintSource(source: string): readonly Diagnostic[] {
  return analyse(...inputsOf(source, useStore.getState())).diagnostics;
}

function inputsOf(source: string, state: State): Parameters<typeof analyse> {
  const { scenarios, scenarioEdits, escaping } = state.history.present;
  const disabledRules = selectDisabledRules(state);
  return [selectApi(state), source, scenarios, disabledRules, scenarioEdits, escaping, state.lateParts];
}

const joinRules = memoizeLast((everywhere: readonly string[], here: readonly string[]): readonly string[] => [
  ...new Set([...everywhere, ...here]),
]);

/** Ids of the rules that are off, be it for this template or for all. */
export function selectDisabledRules(state: State): readonly string[] {
  return joinRules(state.preferences.disabledRules, state.history.present.disabledRules);
}
