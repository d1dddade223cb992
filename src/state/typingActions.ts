import { applyEdits, type Edit } from '../core/template/edit.ts';
import { calmAnalysis, type ShownLine, type Typing } from './calmAnalysis.ts';
import { changeDocument } from './documentActions.ts';
import { analyseSource, currentDocument, selectAnalysis, useStore, type State } from './store.ts';

/** How long nothing is typed before everything is told, in milliseconds. */
export const REST = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** What there is to show once a key has made `source` of the template; `line` is the one with the caret then. */
export function typingOf(source: string, line: ShownLine, state: State = useStore.getState()): Typing {
  // First: the analysis of the present source is kept only until another is asked for.
  const before = selectAnalysis(state);
  const full = analyseSource(source, state);
  return { full, shown: calmAnalysis(before, full, line) };
}

/** Changes the template by a key; `kind` and `caret` as in `editTemplate`. */
export function typeTemplate(edits: readonly Edit[], kind: string, caret: number, typing: Typing): void {
  if (edits.length > 0)
    changeDocument({ source: applyEdits(currentDocument().source, edits) }, kind, { caret, typing });
  clearTimeout(timer);
  timer = setTimeout(settleTyping, REST);
}

/** Tells all that is known: the person rests, or has gone elsewhere. */
export function settleTyping(): void {
  clearTimeout(timer);
  if (useStore.getState().typing) useStore.setState({ typing: undefined });
}
