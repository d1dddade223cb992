import type { Preset } from '../core/presets/preset.ts';
import { applyEdits, mapOffset, type Edit } from '../core/template/edit.ts';
import { record } from './history.ts';
import type { LogwrightDocument } from './logwrightDocument.ts';
import { notify } from './noticeActions.ts';
import { currentDocument, useStore, type State } from './store.ts';

/** Changes the document as one step; `kind` as in `editTemplate`. `view` changes in the same step, so that nobody sees the new document with the old caret. */
export function changeDocument(
  next: Partial<LogwrightDocument>,
  kind: string,
  view: Partial<State> = {},
): void {
  const { history } = useStore.getState();
  useStore.setState({
    history: record(history, { ...history.present, ...next }, kind, performance.now()),
    ...view,
  });
}

/**
 * Changes the template. `kind` names the change; kinds that begin with `type:` are grouped into one undo step
 * while they go on. Edits that would change nothing are not a step.
 */
export function editTemplate(
  edits: readonly Edit[],
  kind: string,
  caret: number = mapOffset(useStore.getState().caret, edits),
): void {
  const { source } = currentDocument();
  const next = applyEdits(source, edits);
  if (next !== source) changeDocument({ source: next }, kind, { caret });
}

/** Replaces the whole template as one step; `caret` is an offset of the new one. */
export function replaceTemplate(source: string, kind: string, caret: number = source.length): void {
  editTemplate([{ from: 0, to: currentDocument().source.length, insert: source }], kind, caret);
}

export function choosePreset(preset: Preset): void {
  if (preset.source === currentDocument().source) return;
  replaceTemplate(preset.source, 'preset');
  notify(
    { en: `Template replaced with ${preset.label.en}`, ko: `템플릿을 바꿨습니다: ${preset.label.ko}` },
    { canUndo: true },
  );
}

/** Takes everything out of the template, for whoever wants to begin from nothing. */
export function emptyTemplate(): void {
  if (currentDocument().source === '') return;
  replaceTemplate('', 'preset');
  notify({ en: 'Template cleared', ko: '템플릿을 비웠습니다' }, { canUndo: true });
}

/** A document from a link or another tab, as one step that can be undone. */
export function openDocument(document: LogwrightDocument, kind: string): void {
  changeDocument(document, kind, { caret: document.source.length });
}
