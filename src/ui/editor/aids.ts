import { completionKeymap } from '@codemirror/autocomplete';
import { standardKeymap } from '@codemirror/commands';
import { Prec, type Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { completion } from './completion.ts';
import { hoverCard } from './hoverCard.ts';

/** What makes typing comfortable and is not needed to show the template: a chunk of its own. */
export const aids: Extension = [
  completion,
  hoverCard,
  // Before the keys of the bare editor: Enter takes the chosen completion.
  Prec.high(keymap.of(completionKeymap)),
  keymap.of(standardKeymap),
];
