import { EditorState, StateEffect, type Transaction } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { diff, type Edit } from '../../../core/template/edit.ts';
import { toPrinted, toSource } from '../../../core/template/layOut.ts';
import { memoizeLast } from '../../../core/memoize.ts';
import type { Template } from '../../../core/template/parse.ts';
import { editTemplate } from '../../../state/documentActions.ts';
import { isOtherText } from '../../../state/historyActions.ts';
import type { Analysis } from '../../../state/analysis.ts';
import type { ShownLine, Typing } from '../../../state/calmAnalysis.ts';
import {
  analyseSource,
  currentDocument,
  selectAnalysis,
  showAfterPaint,
  useStore,
  type State,
} from '../../../state/store.ts';
import { settleTyping, typeTemplate, typingOf } from '../../../state/typingActions.ts';
import { moveCaret } from '../../../state/viewActions.ts';
import { isSameModel, modelField, setModel, type EditorModel } from './editorModel.ts';
import {
  createSpaced,
  external,
  showSource,
  sourceCaret,
  spacedBy,
  spacedField,
  type Spaced,
} from './spacing.ts';

/** What was typed goes into the store, as edits of the source. */
export function syncToStore(update: ViewUpdate): void {
  if (!update.docChanged && !update.selectionSet) return;
  if (update.transactions.some((transaction) => transaction.annotation(external))) return;
  const caret = sourceCaret(update.state);
  const typing = typingIn(update);
  if (typing) {
    // One's own letter comes before all that follows from it.
    showAfterPaint(() => {
      typeTemplate(editsOf(update), editKind(update), caret, typing);
      moveCaret(caret);
    });
  } else {
    const edits = update.docChanged ? editsOf(update) : [];
    if (edits.length > 0) editTemplate(edits, editKind(update), caret);
    moveCaret(caret);
  }
  // Later, since it brings an update of its own.
  if (leavesLine(update)) queueMicrotask(settleTyping);
}

const editsOf = ({ state }: ViewUpdate): Edit[] =>
  diff(currentDocument().source, state.field(spacedField).source);

/** Whoever leaves the editor has done with the word; the blur may come in the middle of an update. */
export const settleOnBlur = EditorView.domEventHandlers({
  blur: () => queueMicrotask(settleTyping),
});

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
  const model = modelOf(store, selectAnalysis(store));
  if (!isSameModel(model, view.state.field(modelField))) view.dispatch({ effects: setModel.of(model) });
  showReveal(view);
}

/**
 * What is known of a text comes with the change of that text: the editor is drawn once for a key, and no mark
 * outlives the text that it stands in.
 */
export const modelOfText = EditorState.transactionExtender.of((transaction) => {
  const spaced = spacedBy(transaction);
  // What a filter made of a change comes by twice, and to look back now would have the rules run again.
  if (!spaced || transaction.effects.some((effect) => effect.is(setModel))) return null;
  const store = useStore.getState();
  if (isTyping(transaction)) {
    const typing = typingOf(spaced.source, lineOfCaret(transaction, spaced), store);
    return { effects: [setModel.of(modelOf(store, typing.shown)), setTyping.of(typing)] };
  }
  const isPresent = spaced.source === currentDocument(store).source;
  const analysis = isPresent ? selectAnalysis(store) : analyseSource(spaced.source, store);
  return { effects: setModel.of(modelOf(store, analysis)) };
});

/** Goes with the text that someone typed to the store. */
const setTyping = StateEffect.define<Typing>();

function typingIn({ transactions }: ViewUpdate): Typing | undefined {
  return transactions.flatMap(({ effects }) => effects).findLast((effect) => effect.is(setTyping))?.value;
}

/** The line that the caret comes to stand in, as it is shown. */
function lineOfCaret({ newDoc, newSelection }: Transaction, { spacers }: Spaced): ShownLine {
  const { from, to } = newDoc.lineAt(newSelection.main.head);
  return { from: toSource(spacers, from), to: toSource(spacers, to + 1) };
}

/** Whether the caret went to another line, and not by typing. */
function leavesLine({ selectionSet, docChanged, startState, state }: ViewUpdate): boolean {
  const { doc, selection } = state;
  const before = doc.lineAt(Math.min(startState.selection.main.head, doc.length));
  return selectionSet && !docChanged && before.number !== doc.lineAt(selection.main.head).number;
}

function modelOf(store: State, { api, diagnostics, template, fields }: Analysis): EditorModel {
  const { linked, linkedProblem } = store;
  const { locale } = store.preferences;
  const json = fields.syntax === 'json';
  const { catalog } = api;
  return { catalog, locale, diagnostics, variables: variablesOf(template), json, linked, linkedProblem };
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

/** Whether a change comes from a key, and not from the clipboard, a drag or the store. */
function isTyping(transaction: Transaction): boolean {
  const is = (event: string) => transaction.isUserEvent(event);
  return is('input.type') || (is('delete') && !is('delete.cut'));
}

function editKind(update: ViewUpdate): string {
  const typed = update.transactions.filter(isTyping);
  if (typed.some((transaction) => transaction.isUserEvent('input.type'))) return 'type:input';
  if (typed.length > 0) return 'type:delete';
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
