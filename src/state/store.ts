import { create } from 'zustand';
import type { Diagnostic } from '../core/lint/rule.ts';
import { fixAll } from '../core/lint/fixAll.ts';
import { separateFixes } from '../core/lint/separateFixes.ts';
import type { Scope, SettingKey, Settings } from '../core/export/exporter.ts';
import type { Preset } from '../core/presets/preset.ts';
import { applyEdits, diff, mapOffset, type Edit } from '../core/template/edit.ts';
import { insertVariable } from '../core/template/insertVariable.ts';
import { parse } from '../core/template/parse.ts';
import { readShape } from '../core/template/readShape.ts';
import { loadXmlReader } from '../core/template/xmlReader.ts';
import type { Text } from '../core/text.ts';
import { analyse, type Analysis } from './analysis.ts';
import { createHistory, record, redo, undo, type History } from './history.ts';
import { createLibrary, type Library } from './library.ts';
import { createDocument, type LogwrightDocument } from './logwrightDocument.ts';
import { memoizeLast } from './memoize.ts';
import type { Panes } from './panes.ts';
import type { Notice } from './notice.ts';
import { sanitizePreferences, type Preferences } from './preferences.ts';

/** The panels of Build; on a phone one of them shows at a time. */
export const PANELS = ['catalog', 'template', 'preview', 'problems', 'export'] as const;
export type Panel = (typeof PANELS)[number];

/** A place in the template that the editor should show and select. `id` makes every request a new one. */
export interface Reveal {
  readonly from: number;
  readonly to: number;
  readonly id: number;
}

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
  /** The templates of this browser; see `librarySync.ts`. */
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
  /** Where the caret of the editor stands, in the source. */
  readonly caret: number;
  readonly panel: Panel;
  /** The catalog drawer of middle-sized windows. */
  readonly catalogOpen: boolean;
  readonly notices: readonly Notice[];
  /** What a screen reader is told. */
  readonly announcement: string;
  /** Whether the browser took the last save, and why not. */
  readonly saved: Saved;
  /** The reader of XML is loaded. */
  readonly xmlReady: boolean;
  readonly reveal: Reveal | undefined;
  /** What the import box is to look at, while it is open. */
  readonly importing: ImportRequest | undefined;
  readonly helpOpen: boolean;
}

const start: State = {
  history: createHistory(createDocument()),
  library: createLibrary(createDocument()),
  otherTab: undefined,
  preferences: sanitizePreferences(undefined, []),
  linked: undefined,
  openVariable: undefined,
  linkedProblem: undefined,
  caret: 0,
  panel: 'template',
  catalogOpen: false,
  notices: [],
  announcement: '',
  saved: 'saved',
  xmlReady: false,
  reveal: undefined,
  importing: undefined,
  helpOpen: false,
};

/** The one store. Views read it through selectors; it changes only through the functions of this file. */
export const useStore = create<State>(() => start);

const set = useStore.setState;
const get = useStore.getState;

export const currentDocument = (state: State = get()): LogwrightDocument => state.history.present;

/** `xmlReady` is no input of the analysis itself, but what it gives for an XML template depends on it. */
const analyseLast = memoizeLast((_xmlReady: boolean, ...inputs: Parameters<typeof analyse>) =>
  analyse(...inputs),
);

/** The analysis of the present document, computed once per change. */
export function selectAnalysis(state: State): Analysis {
  return analyseSource(state.history.present.source, state);
}

/** The analysis of a source that is about to take the place of the present one, with all else as it is. */
export function analyseSource(source: string, state: State = get()): Analysis {
  const { scenarios, scenarioEdits, escaping } = state.history.present;
  const disabledRules = selectDisabledRules(state);
  return analyseLast(state.xmlReady, source, scenarios, disabledRules, scenarioEdits, escaping);
}

const joinRules = memoizeLast((everywhere: readonly string[], here: readonly string[]): readonly string[] => [
  ...new Set([...everywhere, ...here]),
]);

/** Ids of the rules that are off, be it for this template or for all. */
export function selectDisabledRules(state: State): readonly string[] {
  return joinRules(state.preferences.disabledRules, state.history.present.disabledRules);
}

/** Changes the document as one step; `kind` as in `editTemplate`. `view` changes in the same step, so that nobody sees the new document with the old caret. */
export function changeDocument(
  next: Partial<LogwrightDocument>,
  kind: string,
  view: Partial<State> = {},
): void {
  const { history } = get();
  set({ history: record(history, { ...history.present, ...next }, kind, performance.now()), ...view });
}

/**
 * Changes the template. `kind` names the change; kinds that begin with `type:` are grouped into one undo step
 * while they go on. Edits that would change nothing are not a step.
 */
export function editTemplate(
  edits: readonly Edit[],
  kind: string,
  caret: number = mapOffset(get().caret, edits),
): void {
  const { source } = currentDocument();
  const next = applyEdits(source, edits);
  if (next !== source) changeDocument({ source: next }, kind, { caret });
}

/** Replaces the whole template as one step; `caret` is an offset of the new one. */
export function replaceTemplate(source: string, kind: string, caret: number = source.length): void {
  editTemplate([{ from: 0, to: currentDocument().source.length, insert: source }], kind, caret);
}

/** Adds variables in a way of its own, and says whether it did. */
type TakeVariables = (names: readonly string[]) => boolean;

let takeVariables: TakeVariables | undefined;

/** Lets a view without a caret take what is inserted, until the returned function is called. */
export function takeInsertions(take: TakeVariables): () => void {
  takeVariables = take;
  return () => {
    if (takeVariables === take) takeVariables = undefined;
  };
}

/** Puts a variable at an offset of the template, or where one goes by itself. Returns the offset behind it. */
export function insertVariableAt(name: string, offset?: number): number {
  return insertVariablesAt([name], offset);
}

/**
 * Puts variables in, one behind the other, as one step: at an offset, or at the caret of the view that shows.
 * In an empty template they begin a JSON object. Returns the offset behind the last.
 */
export function insertVariablesAt(names: readonly string[], offset?: number): number {
  if (offset === undefined && takeVariables?.(names)) return get().caret;
  if (names.length === 0) return offset ?? get().caret;
  const before = currentDocument().source;
  let source = before;
  let caret = offset ?? get().caret;
  if (source.trim() === '') [source, caret] = ['{}', 1];
  for (const name of names) {
    const template = parse(source);
    const edit = insertVariable(template, readShape(template), caret, name);
    source = applyEdits(source, [edit]);
    caret = edit.from + edit.insert.length;
  }
  replaceTemplate(source, 'insert', caret);
  if (!tellInsertion(before, names)) {
    const listed = names.join(', ');
    announce({ en: `${listed} inserted`, ko: `${listed} 넣음` });
  }
  return caret;
}

/**
 * Says what a person may not expect of an insertion into `before`: that it began a JSON object, or that the
 * variable was there already. Returns whether there was anything of the kind.
 */
export function tellInsertion(before: string, names: readonly string[]): boolean {
  const template = parse(before);
  const [name = ''] = names;
  const known = template.tokens.find((token) => token.kind === 'variable' && token.name === name);
  if (before.trim() === '') {
    notify(
      {
        en: 'Begun as a JSON object, a field for each variable',
        ko: 'JSON 객체로 시작합니다. 변수마다 필드가 하나씩 생깁니다',
      },
      { canUndo: true },
    );
  } else if (names.length === 1 && known) {
    const field = readShape(template).fields.find((f) => f.valueFrom <= known.from && known.to <= f.valueTo);
    const place = field ? ` (\`${field.key}\`)` : '';
    notify(
      {
        en: `\`${name}\` was in the template already${place}; now it is there twice`,
        ko: `\`${name}\` 변수는 이미 템플릿에 있었습니다${place}. 이제 두 번 들어 있습니다`,
      },
      { canUndo: true, action: { label: { en: 'Show', ko: '보기' }, run: () => revealVariable(name) } },
    );
  } else return false;
  return true;
}

export function applyFix(diagnostic: Diagnostic): void {
  if (!diagnostic.fix) return;
  editTemplate(diagnostic.fix.edits, 'fix');
  notify(diagnostic.fix.done, { canUndo: true });
}

/** Applies every safe fix, again and again until none is left, as one step. */
export function applyAllFixes(): void {
  const { source, scenarios, scenarioEdits, escaping } = currentDocument();
  const disabledRules = selectDisabledRules(get());
  const fixed = fixAll(
    source,
    (text) => analyse(text, scenarios, disabledRules, scenarioEdits, escaping).diagnostics,
  );
  if (fixed.applied === 0) return;
  replaceTemplate(fixed.source, 'fix');
  const left = selectAnalysis(get()).diagnostics.filter(
    ({ severity, fix }) => severity !== 'info' && fix,
  ).length;
  const more =
    left === 0
      ? { en: '', ko: '' }
      : { en: `, left for you to decide: ${left}`, ko: `, 직접 정할 문제: ${left}개` };
  notify(
    { en: `Problems fixed: ${fixed.applied}${more.en}`, ko: `고친 문제: ${fixed.applied}개${more.ko}` },
    { canUndo: true },
  );
}

/** Switches a rule off for this template, as a step of its history. */
export function turnOffRuleHere(rule: string): void {
  const { disabledRules } = currentDocument();
  if (disabledRules.includes(rule)) return;
  changeDocument({ disabledRules: [...disabledRules, rule] }, 'rule');
  notify({ en: 'Rule turned off for this template', ko: '이 템플릿에서 규칙을 껐습니다' }, { canUndo: true });
}

/** Switches a rule off in every template, until it is switched on again. */
export function turnOffRuleEverywhere(rule: string): void {
  const { disabledRules } = get().preferences;
  if (!disabledRules.includes(rule)) changePreferences({ disabledRules: [...disabledRules, rule] });
}

/** Switches all rules on again, those of this template as a step of its history. */
export function turnOnAllRules(): void {
  changePreferences({ disabledRules: [] });
  if (currentDocument().disabledRules.length > 0) changeDocument({ disabledRules: [] }, 'rule');
}

/** Applies the fixes of what these rules find, as one step. */
export function applyFixesOf(rules: readonly string[]): void {
  const found = selectAnalysis(get()).diagnostics.filter(({ rule }) => rules.includes(rule));
  const fixes = separateFixes(found);
  if (fixes.length === 0) return;
  editTemplate(fixes.flat(), 'fix');
  notify({ en: `Problems fixed: ${fixes.length}`, ko: `고친 문제: ${fixes.length}개` }, { canUndo: true });
}

export function choosePreset(preset: Preset): void {
  if (preset.source === currentDocument().source) return;
  replaceTemplate(preset.source, 'preset');
  notify(
    { en: `${preset.label.en} is the template now`, ko: `템플릿을 ${preset.label.ko} 프리셋으로 바꿈` },
    { canUndo: true },
  );
}

/** Takes everything out of the template, for whoever wants to begin from nothing. */
export function emptyTemplate(): void {
  if (currentDocument().source === '') return;
  replaceTemplate('', 'preset');
  notify({ en: 'Template emptied', ko: '템플릿을 비움' }, { canUndo: true });
}

export function changeSetting<K extends SettingKey>(key: K, value: Settings[K]): void {
  changeDocument({ settings: { ...currentDocument().settings, [key]: value } }, `type:setting-${key}`);
}

/** The scope stays: a target that lacks it uses its nearest one, and the next may have it. */
export function chooseExporter(id: string): void {
  changeDocument({ exporter: id }, 'exporter');
}

export function chooseScope(scope: Scope): void {
  changeDocument({ scope }, 'scope');
}

export function toggleScenario(id: string): void {
  const { scenarios } = currentDocument();
  changeDocument(
    { scenarios: scenarios.includes(id) ? scenarios.filter((s) => s !== id) : [...scenarios, id] },
    'scenario',
  );
}

/** Shows the lines of these scenarios and no others. */
export function chooseScenarios(ids: readonly string[]): void {
  changeDocument({ scenarios: ids }, 'scenario');
}

/** A document from a link or another tab, as one step that can be undone. */
export function openDocument(document: LogwrightDocument, kind: string): void {
  changeDocument(document, kind, { caret: document.source.length });
}

export function openHelp(open: boolean): void {
  set({ helpOpen: open });
}

/** Opens the import box, or closes it. */
export function openImport(request: ImportRequest | undefined): void {
  set({ importing: request });
}

/** The templates and preferences of the start, before anything is shown; not a step. */
export function restore(library: Library, document: LogwrightDocument, preferences: Preferences): void {
  set({ history: createHistory(document), library, preferences, caret: document.source.length });
}

/** Another template comes onto the screen, with its own history. */
export function showTemplate(library: Library, history: History<LogwrightDocument>): void {
  const caret = history.present.source.length;
  set({ library, history: { ...history, kind: 'open' }, otherTab: undefined, caret });
}

const WHOLE_TEXTS: readonly string[] = [
  'preset',
  'convert',
  'import',
  'link',
  'otherTab',
  'open',
  'replaceAll',
];

/** Whether the last change brought another text altogether, which is read from its beginning. */
export function isOtherText({ history }: State): boolean {
  return WHOLE_TEXTS.includes(history.kind);
}

export function undoChange(): void {
  travel(undo, { en: 'Undone', ko: '실행 취소함' });
}

export function redoChange(): void {
  travel(redo, { en: 'Redone', ko: '다시 실행함' });
}

/** Goes through the history; the caret comes to stand behind what changed. */
function travel(step: typeof undo<LogwrightDocument>, said: Text): void {
  const before = get().history;
  const history = step(before);
  if (history === before) return;
  const [changed] = diff(before.present.source, history.present.source);
  set({ history, caret: changed ? changed.from + changed.insert.length : get().caret });
  announce(said);
}

export function changePreferences(next: Partial<Preferences>): void {
  set({ preferences: { ...get().preferences, ...next } });
}

/** Sets the size of a panel, in pixels. */
export function resizePane(pane: keyof Panes, size: number): void {
  const { panes } = get().preferences;
  if (panes[pane] !== size) changePreferences({ panes: { ...panes, [pane]: size } });
}

export function linkVariable(name: string | undefined): void {
  if (get().linked !== name) set({ linked: name });
}

export function linkProblem(key: string | undefined): void {
  if (get().linkedProblem !== key) set({ linkedProblem: key });
}

/** Opens a variable's card in the catalog; undefined closes it. */
export function openVariableCard(name: string | undefined): void {
  set({ openVariable: name });
}

export function moveCaret(offset: number): void {
  if (get().caret !== offset) set({ caret: offset });
}

/** Brings a place of the template into view and selects it; on a phone the template comes forward. */
export function revealPlace(from: number, to: number): void {
  set({ reveal: { from, to, id: (get().reveal?.id ?? 0) + 1 }, panel: 'template' });
}

/** The same for the first place of a variable; nothing happens where it is gone. */
function revealVariable(name: string): void {
  const { tokens } = parse(currentDocument().source);
  const found = tokens.find((token) => token.kind === 'variable' && token.name === name);
  if (found) revealPlace(found.from, found.to);
}

export function showPanel(panel: Panel): void {
  set({ panel });
}

export function openCatalog(open: boolean): void {
  set({ catalogOpen: open });
}

/** Loads what reads XML; the analysis of an XML template is complete once it is there. */
export async function prepareXml(): Promise<void> {
  await loadXmlReader();
  set({ xmlReady: true });
}

export function setSaved(saved: Saved): void {
  if (get().saved !== saved) set({ saved });
}

let lastNotice = 0;

/** Shows a message for a few seconds; two at most. It is also told to screen readers. */
export function notify(
  text: Text,
  options: Partial<Pick<Notice, 'tone' | 'canUndo' | 'action' | 'stays'>> = {},
): void {
  const notice = { id: ++lastNotice, text, tone: 'done' as const, canUndo: false, ...options };
  set({ notices: [...get().notices, notice].slice(-2) });
}

export function dismissNotice(id: number): void {
  set({ notices: get().notices.filter((notice) => notice.id !== id) });
}

/** Tells a screen reader, in the language of the interface. */
export function announce(text: Text): void {
  set({ announcement: text[get().preferences.locale].replaceAll('`', '') });
}

/** Tells diagnostics of one analysis apart. */
export function diagnosticKey(diagnostic: Diagnostic): string {
  return `${diagnostic.rule}:${diagnostic.from}:${diagnostic.to}`;
}
