import { Compartment } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { nextTask } from '../../../state/nextTask.ts';
import { loadPart } from '../../common/loading/loadPart.ts';

/** Completion, hover cards, find and the finer keys: they load when the editor is first touched. */
export const aids = new Compartment();

/** Loads them into an editor, once; a `$` that was typed meanwhile gets its list. */
export async function loadAids(view: EditorView) {
  let isTyped = false;
  const typing = () => {
    isTyped = true;
  };
  view.contentDOM.addEventListener('beforeinput', typing);
  const loaded = await loadPart(() => import('./aids.ts'));
  await composed(view);
  view.contentDOM.removeEventListener('beforeinput', typing);
  if (aids.get(view.state) !== loaded.aids) {
    view.dispatch({ effects: aids.reconfigure(loaded.aids) });
    if (isTyped) loaded.catchUp(view);
  }
  return loaded;
}

/** Waits for the input method to be done: new extensions in between would write the letter twice. */
async function composed(view: EditorView): Promise<void> {
  while (view.compositionStarted) {
    await new Promise((resolve) => {
      view.contentDOM.addEventListener('compositionend', resolve, { once: true });
    });
    await nextTask();
  }
}
