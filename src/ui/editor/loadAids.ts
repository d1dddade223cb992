import { Compartment } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { loadPart } from '../parts/loadPart.ts';

/** Completion, hover cards, find and the finer keys: they load when the editor is first touched. */
export const aids = new Compartment();

/** Loads them into an editor, once. */
export async function loadAids(view: EditorView) {
  const loaded = await loadPart(() => import('./aids.ts'));
  if (aids.get(view.state) !== loaded.aids) {
    view.dispatch({ effects: aids.reconfigure(loaded.aids) });
    loaded.catchUp(view);
  }
  return loaded;
}
