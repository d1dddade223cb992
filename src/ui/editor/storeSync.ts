import { EditorState } from '@codemirror/state';
import type { EditorView, ViewUpdate } from '@codemirror/view';
import { diff } from '../../core/template/edit.ts';
import { toPrinted } from '../../core/template/layOut.ts';
import { memoizeLast } from '../../state/memoize.ts';
import type { Template } from '../../core/template/parse.ts';
import { editTemplate } from '../../state/documentActions.ts';
import { isOtherText } from '../../state/historyActions.ts';
import { analyseSource, currentDocument, useStore, type State } from '../../state/store.ts';
import { moveCaret } from '../../state/viewActions.ts';
import { isSameModel, modelField, setModel, type EditorModel } from './editorModel.ts';
import { createSpaced, external, showSource, sourceCaret, spacedBy, spacedField } from './spacing.ts';

/** What was typed goes into the store, as edits of the source. */
export function tellStore(update: ViewUpdate): void {
  if (update.transactions.some((transaction) => transaction.annotation(external))) return;
  if (update.docChanged) {
    const edits = diff(currentDocument().source, update.state.field(spacedField).source);
    if (edits.length > 0) editTemplate(edits, editKind(update), sourceCaret(update.state));
  }
  if (update.selectionSet || update.docChanged) moveCaret(sourceCaret(update.state));
}

/** A state with what the store holds, for an editor that begins with it: filling it later would draw it twice. */
export function withStore(state: EditorState): EditorState {
  const store = useStore.getState();
  const spaced = createSpaced(currentDocument(store).source, store.preferences.laidOut);
  return state.update(showSource(state, spaced, undefined)).state;
}

/** Brings the store into the editor: text first where it differs, then everything about it. */
export function showStore(view: EditorView): void {
  const store = useStore.getState();
  const { source } = currentDocument(store);
  const { laidOut } = store.preferences;
  const spaced = view.state.field(spacedField);
  const changed = spaced.source !== source;
  const respaced = changed || spaced.laidOut !== laidOut;
  if (respaced) {
    const caret = changed ? store.caret : sourceCaret(view.state);
    const place = changed && isOtherText(store) ? 'beginning' : 'caret';
    view.dispatch(showSource(view.state, createSpaced(source, laidOut), caret, place));
  }
  const model = modelOf(store, source);
  if (!isSameModel(model, view.state.field(modelField))) view.dispatch({ effects: setModel.of(model) });
  showReveal(view);
}

/**
 * What is known of a text comes with the change of that text: the editor is drawn once for a key, and no mark
 * outlives the text that it stands in.
 */
export const modelOfText = EditorState.transactionExtender.of((transaction) => {
  const spaced = spacedBy(transaction);
  return spaced ? { effects: setModel.of(modelOf(useStore.getState(), spaced.source)) } : null;
});

function modelOf(store: State, source: string): EditorModel {
  const { diagnostics, template, fields } = analyseSource(source, store);
  const { linked, linkedProblem } = store;
  const { locale } = store.preferences;
  const json = fields.syntax === 'json';
  return { locale, diagnostics, variables: variablesOf(template), json, linked, linkedProblem };
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
  return replacesAll(update) ? 'replaceAll' : 'edit';
}

/** Whether nothing is left of what was there, as when a format of one's own is pasted over the example. */
function replacesAll({ changes, startState, state }: ViewUpdate): boolean {
  let all = false;
  changes.iterChangedRanges((from, to) => {
    all ||= from === 0 && to === startState.doc.length;
  });
  return all && state.doc.length > 0;
}
