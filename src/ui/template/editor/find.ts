import { Prec, type Extension } from '@codemirror/state';
import { Decoration, EditorView, getPanel, keymap, showPanel } from '@codemirror/view';
import { findPanel } from './findPanel.ts';
import { findField, matchesIn, setFind, shownAt, sourceSelection } from './findState.ts';
import { spacedField } from './spacing.ts';

/** What is longer was selected for another reason than to look for it. */
const LONGEST_SELECTION = 100;

/** Opens the bar that finds in the template, with what is selected as the text to find. */
export function openFind(view: EditorView): boolean {
  const { source } = view.state.field(spacedField);
  const { from, to } = sourceSelection(view.state);
  const text = to - from <= LONGEST_SELECTION ? source.slice(from, to) : '';
  view.dispatch({ effects: setFind.of({ open: true, ...(text === '' ? {} : { text }) }) });
  const field = getPanel(view, createPanel)?.dom.querySelector('input');
  field?.focus();
  field?.select();
  return true;
}

/** Closes the bar; the caret is back in the text, at the match that was shown last. */
export function closeFind(view: EditorView): boolean {
  if (!view.state.field(findField).open) return false;
  view.focus();
  view.dispatch({ effects: setFind.of({ open: false }) });
  return true;
}

/** Selects the next match, or the previous one, and begins again at the other end. */
export function goToMatch(view: EditorView, way: 1 | -1): boolean {
  const { open, text } = view.state.field(findField);
  if (!open || text === '') return openFind(view);
  const matches = matchesIn(view.state);
  const { from, to } = sourceSelection(view.state);
  const next =
    way > 0
      ? (matches.find((match) => match.from >= to) ?? matches[0])
      : (matches.findLast((match) => match.to <= from) ?? matches.at(-1));
  if (next) showMatch(view, next);
  return true;
}

/** Looks for a text while it is typed: shows the first match from the place where the last one began. */
export function findText(view: EditorView, text: string): void {
  const { from } = sourceSelection(view.state);
  view.dispatch({ effects: setFind.of({ text }) });
  const matches = matchesIn(view.state);
  const first = matches.find((match) => match.from >= from) ?? matches[0];
  if (first) showMatch(view, first);
}

function showMatch(view: EditorView, match: { readonly from: number; readonly to: number }): void {
  const { from, to } = shownAt(view.state, match);
  view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
}

const marked = Decoration.mark({ class: 'found' });
const markedNow = Decoration.mark({ class: 'found now' });

const foundMarks = EditorView.decorations.compute([findField, spacedField, 'selection'], (state) => {
  const { main } = state.selection;
  return Decoration.set(
    matchesIn(state).flatMap((match) => {
      const { from, to } = shownAt(state, match);
      if (from >= to || to > state.doc.length) return [];
      return [(from === main.from && to === main.to ? markedNow : marked).range(from, to)];
    }),
  );
});

/** One function for the life of the bar: another one would be another bar. */
const createPanel = (view: EditorView) =>
  findPanel(view, { next: goToMatch, find: findText, close: closeFind });

const next = (view: EditorView) => goToMatch(view, 1);
const previous = (view: EditorView) => goToMatch(view, -1);
const both = { scope: 'editor find-bar', preventDefault: true };

/** Find in the template: the bar, its keys, and a mark on every match. */
export const find: Extension = [
  findField,
  showPanel.from(findField, ({ open }) => (open ? createPanel : null)),
  // The marks that come first lie innermost: a match is drawn within its chip.
  Prec.highest(foundMarks),
  Prec.high(
    keymap.of([
      { key: 'Mod-f', run: openFind, ...both },
      { key: 'F3', run: next, shift: previous, ...both },
      { key: 'Mod-g', run: next, shift: previous, ...both },
    ]),
  ),
  keymap.of([{ key: 'Escape', run: closeFind, scope: 'editor find-bar' }]),
];
