import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { EditorState, Prec, StateField, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { toPrinted, toSource } from '../../../core/template/layOut.ts';
import {
  closingQuote,
  findNewPair,
  keepPair,
  mayEnclose,
  mayPair,
  quotePlace,
  type QuotePair,
} from './quotePair.ts';
import { sourceCaret, spacedField } from './spacing.ts';

/**
 * The pair that the caret is in since its first quote was typed. `closeBrackets` knows it by its place in the
 * shown text, where the next key may lay the line out anew; this knows it by its place in the source.
 */
const pairField = StateField.define<QuotePair | undefined>({
  create: () => undefined,
  update: (pair, transaction) => {
    const { startState, state } = transaction;
    if (!transaction.docChanged && !transaction.selection) return pair;
    const before = startState.field(spacedField).source;
    const { source } = state.field(spacedField);
    const caret = sourceCaret(state);
    const fresh = transaction.isUserEvent('input.type') ? findNewPair(before, source, caret) : undefined;
    return fresh ?? (pair && keepPair(pair, before, source, caret));
  },
});

const IS_ANDROID = typeof navigator === 'object' && /Android/.test(navigator.userAgent);

const stepOver = EditorView.inputHandler.of((view, from, to, text) => {
  const pair = view.state.field(pairField);
  // As `closeBrackets` does: an input method that composes is not to be cut off.
  const composes = IS_ANDROID ? view.composing : view.compositionStarted;
  if (text !== '"' || from !== to || !pair || composes) return false;
  const { source, spacers } = view.state.field(spacedField);
  const close = closingQuote(pair, source);
  if (toSource(spacers, from) !== close || quotePlace(source, close).escaped) return false;
  const at = toPrinted(spacers, close);
  view.dispatch({
    changes: { from: at, to: at + 1, insert: '"' },
    selection: { anchor: at + 1 },
    scrollIntoView: true,
    userEvent: 'input.type',
  });
  return true;
});

/** Quotes and nothing else, and only where they are a pair. */
const brackets = EditorState.languageData.of((state) => [
  { closeBrackets: { brackets: isPairPlace(state) ? ['"'] : [] } },
]);

function isPairPlace(state: EditorState): boolean {
  const { source, spacers } = state.field(spacedField);
  const { from, to, empty } = state.selection.main;
  const start = toSource(spacers, from);
  return empty
    ? mayPair(source, start, state.sliceDoc(to, to + 1))
    : mayEnclose(source, start, toSource(spacers, to));
}

/** A quote closes itself, is stepped over when it is typed again, and an empty pair is deleted as one. */
export const closeQuotes: Extension = [
  pairField,
  brackets,
  Prec.high(stepOver),
  closeBrackets(),
  Prec.high(keymap.of(closeBracketsKeymap)),
];
