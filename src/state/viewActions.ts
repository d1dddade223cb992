import type { SettingKey } from '../core/settings/settings.ts';
import type { LateParts } from '../core/lint/rule.ts';
import { SIDE_PANELS, type Panel } from './panels.ts';
import type { Panes } from './panes.ts';
import type { Preferences } from './preferences.ts';
import {
  type Mode,
  selectFullAnalysis,
  useStore,
  type HelpPage,
  type ImportRequest,
  type Saved,
} from './store.ts';

/** Opens a page of the help, or closes it. */
export function openHelp(page: HelpPage | undefined): void {
  useStore.setState({ help: page });
}

/** Opens the import box, or closes it. */
export function openImport(request: ImportRequest | undefined): void {
  useStore.setState({ importing: request });
}

/** Opens the box that explains error messages with a text in it, or closes it. */
export function openErrorBox(text: string | undefined): void {
  useStore.setState({ errorText: text });
}

export function changePreferences(next: Partial<Preferences>): void {
  useStore.setState({ preferences: { ...useStore.getState().preferences, ...next } });
}

/** Sets the size of a panel, in pixels. */
export function resizePane(pane: keyof Panes, size: number): void {
  const { panes } = useStore.getState().preferences;
  if (panes[pane] !== size) changePreferences({ panes: { ...panes, [pane]: size } });
}

/**
 * Lights up a variable everywhere. Places ask for it as the mouse moves: React tells of no enter when what the mouse comes
 * from was drawn anew meanwhile, and the leaving of one place would undo a pointer event of the next.
 */
export function linkVariable(name: string | undefined): void {
  if (useStore.getState().linked !== name) useStore.setState({ linked: name });
}

export function linkProblem(key: string | undefined): void {
  if (useStore.getState().linkedProblem !== key) useStore.setState({ linkedProblem: key });
}

export function linkSetting(key: SettingKey | undefined, changed = false): void {
  const { linkedSetting } = useStore.getState();
  if (linkedSetting?.key === key && (linkedSetting?.changed ?? false) === changed) return;
  useStore.setState({ linkedSetting: key && { key, changed } });
}

/** Opens a variable's card in the catalog; undefined closes it. */
export function openVariableCard(name: string | undefined): void {
  useStore.setState({ openVariable: name });
}

export function moveCaret(offset: number): void {
  if (useStore.getState().caret !== offset) useStore.setState({ caret: offset });
}

/** Brings a place of the template into view and selects it; on a phone the template comes forward. */
export function revealPlace(from: number, to: number): void {
  useStore.setState({
    reveal: { from, to, id: (useStore.getState().reveal?.id ?? 0) + 1 },
    panel: 'template',
  });
}

export function showMode(mode: Mode): void {
  useStore.setState({ mode });
}

export function showPanel(panel: Panel): void {
  const sidePanel = SIDE_PANELS.find((side) => side === panel);
  useStore.setState(sidePanel ? { panel, sidePanel } : { panel });
}

export function openCatalog(open: boolean): void {
  useStore.setState({ catalogOpen: open });
}

/** Hands in parts of the analysis, which is complete once they are there. What waits while someone types goes on waiting. */
export async function takeParts(loading: Promise<LateParts>): Promise<void> {
  const loaded = await loading;
  useStore.setState((state) => {
    const lateParts = { ...state.lateParts, ...loaded };
    if (!state.typing) return { lateParts };
    return { lateParts, typing: { ...state.typing, full: selectFullAnalysis({ ...state, lateParts }) } };
  });
}

export function setSaved(saved: Saved): void {
  if (useStore.getState().saved !== saved) useStore.setState({ saved });
}
