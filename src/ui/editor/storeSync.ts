import type { EditorView, ViewUpdate } from '@codemirror/view';
import { diff } from '../../core/template/edit.ts';
import { toPrinted } from '../../core/template/layOut.ts';
import { memoizeLast } from '../../state/memoize.ts';
import type { Template } from '../../core/template/parse.ts';
import { currentDocument, editTemplate, moveCaret, selectAnalysis, useStore } from '../../state/store.ts';
import { isSameModel, modelField, setModel } from './editorModel.ts';
import { createSpaced, external, showSource, sourceCaret, spacedField } from './spacing.ts';

/** What was typed goes into the store, as edits of the source. */
export function tellStore(update: ViewUpdate): void {
  if (update.transactions.some((transaction) => transaction.annotation(external))) return;
  if (update.docChanged) {
    const edits = diff(currentDocument().source, update.state.field(spacedField).source);
    if (edits.length > 0) editTemplate(edits, editKind(update), sourceCaret(update.state));
  }
  if (update.selectionSet || update.docChanged) moveCaret(sourceCaret(update.state));
}

/** Brings the store into the editor: text first where it differs, then everything about it. */
export function showStore(view: EditorView, first: boolean): void {
  const state = useStore.getState();
  const { source } = state.history.present;
  const { laidOut, locale } = state.preferences;
  const spaced = view.state.field(spacedField);
  const changed = first || spaced.source !== source;
  const respaced = changed || spaced.laidOut !== laidOut;
  if (respaced) {
    const caret = changed ? state.caret : sourceCaret(view.state);
    view.dispatch(showSource(view.state, createSpaced(source, laidOut), first ? undefined : caret));
  }
  const { diagnostics, template, shape } = selectAnalysis(state);
  const { linked, linkedProblem } = state;
  const json = shape.kind === 'json';
  const model = { locale, diagnostics, variables: variablesOf(template), json, linked, linkedProblem };
  // A mark does not outlive the change of the text that it stands in.
  if (respaced || !isSameModel(model, view.state.field(modelField))) {
    view.dispatch({ effects: setModel.of(model) });
  }
  showReveal(view);
}

const variablesOf = memoizeLast((template: Template) =>
  template.tokens.filter((token) => token.kind === 'variable'),
);

/** The last place that was shown. On a phone the editor is made anew with its tab and must still show it. */
let revealed = 0;

function showReveal(view: EditorView): void {
  const { reveal } = useStore.getState();
  if (!reveal || reveal.id === revealed) return;
  revealed = reveal.id;
  const { spacers } = view.state.field(spacedField);
  const { length } = view.state.doc;
  const anchor = Math.min(toPrinted(spacers, reveal.from), length);
  const head = Math.min(toPrinted(spacers, reveal.to, -1), length);
  view.dispatch({ selection: { anchor, head: Math.max(anchor, head) }, scrollIntoView: true });
  view.focus();
}

function editKind(update: ViewUpdate): string {
  const is = (event: string) => update.transactions.some((transaction) => transaction.isUserEvent(event));
  if (is('input.type')) return 'type:input';
  if (is('delete') && !is('delete.cut')) return 'type:delete';
  return 'edit';
}
