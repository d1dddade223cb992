import { SearchCursor } from '@codemirror/search';
import { StateEffect, StateField, Text, type EditorState } from '@codemirror/state';
import { toPrinted, toSource } from '../../../core/template/layOut.ts';
import { memoizeLast } from '../../../core/memoize.ts';
import { spacedField } from './spacing.ts';

/** What is looked for in the template, while the find bar is open and afterwards. */
export interface SearchState {
  readonly open: boolean;
  readonly text: string;
}

/** A place in the template, in offsets of its source. */
interface Match {
  readonly from: number;
  readonly to: number;
}

/** So many matches are marked and counted; nobody walks through more. */
export const MOST_MATCHES = 999;

export const setFind = StateEffect.define<Partial<SearchState>>();

export const findField = StateField.define<SearchState>({
  create: () => ({ open: false, text: '' }),
  update: (value, transaction) =>
    transaction.effects.reduce(
      (find, effect) => (effect.is(setFind) ? { ...find, ...effect.value } : find),
      value,
    ),
});

/**
 * The matches, upper and lower case alike. The template itself is searched, so that white space which is only
 * shown is neither found nor in the way.
 */
export function matchesIn(state: EditorState): readonly Match[] {
  const { open, text } = state.field(findField);
  return open ? findMatches(state.field(spacedField).source, text) : [];
}

/** The match that is selected, counted from 1; 0 where none is. */
export function selectedMatch(state: EditorState): number {
  const selected = sourceSelection(state);
  const isSelected = ({ from, to }: Match) => from === selected.from && to === selected.to;
  return matchesIn(state).findIndex(isSelected) + 1;
}

/** What is selected, in offsets of the source. */
export function sourceSelection(state: EditorState): Match {
  const { spacers } = state.field(spacedField);
  const { from, to } = state.selection.main;
  return { from: toSource(spacers, from), to: toSource(spacers, to) };
}

/** Where a match is shown. */
export function shownAt(state: EditorState, { from, to }: Match): Match {
  const { spacers } = state.field(spacedField);
  return { from: toPrinted(spacers, from), to: toPrinted(spacers, to, -1) };
}

const findMatches = memoizeLast((source: string, text: string): readonly Match[] => {
  if (text === '') return [];
  const matches: Match[] = [];
  const cursor = new SearchCursor(Text.of(source.split('\n')), text, 0, source.length, (piece) =>
    piece.toLowerCase(),
  );
  while (matches.length < MOST_MATCHES && !cursor.next().done) {
    matches.push({ from: cursor.value.from, to: cursor.value.to });
  }
  return matches;
});
