import { useStore } from './store.ts';
import type { Trial } from './trial.ts';

/** Shows what a drop would give in the preview and beside the size of the template; undefined ends it. */
export function showTrial(trial: Trial | undefined): void {
  if (useStore.getState().trial !== trial) useStore.setState({ trial });
}
