import { useDeferredValue } from 'react';
import { useStore } from '../../state/store.ts';
import type { Trial } from '../../state/trial.ts';

/**
 * The trial that the preview shows. It is drawn between the frames of the drag, which must not wait for it; when it
 * ends, that is seen at once.
 */
export function useShownTrial(): Trial | undefined {
  const trial = useStore((state) => state.trial);
  const drawn = useDeferredValue(trial);
  return trial && drawn;
}
