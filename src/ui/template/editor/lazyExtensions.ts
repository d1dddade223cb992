import { completionKeymap, startCompletion } from '@codemirror/autocomplete';
import { Prec, type Extension } from '@codemirror/state';
import { keymap, type EditorView } from '@codemirror/view';
import { closeQuotes } from './closeQuotes.ts';
import { completion } from './completion.ts';
import { phrases } from './editorWords.ts';
import { find } from './find.ts';
import { hoverCard } from './hoverCard.tsx';
import { moveKeys } from './moveKeys.ts';
import { propertyHint } from './propertyHint.ts';
import { replaceKeys } from './replacing.ts';

export { openFind } from './find.ts';
export { replaceAtCaret } from './replacing.ts';

/** What makes typing comfortable and is not needed to show the template: a chunk of its own. */
export const lazyExtensions: Extension = [
  phrases,
  closeQuotes,
  completion,
  propertyHint,
  hoverCard,
  find,
  // Before the keys of the bare editor: Enter takes the chosen completion.
  Prec.high([keymap.of(completionKeymap), moveKeys, replaceKeys]),
];

/** Offers the variables for a `$` that was typed while this chunk was still on its way. */
export function catchUp(view: EditorView): void {
  const { head } = view.state.selection.main;
  const typed = view.state.sliceDoc(Math.max(0, head - 40), head);
  if (view.hasFocus && /\$[A-Za-z0-9_.]*$/.test(typed)) startCompletion(view);
}
