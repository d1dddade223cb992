import { useDrag } from '../common/dnd/drag.ts';
import { lazyPart } from '../common/loading/lazyPart.tsx';

const DragFollower = lazyPart(() => import('./DragFollower.tsx').then((m) => m.DragFollower));

/** Tries out the drop at the place that a drag rests on, for the preview and the size of the template. */
export function TrialLayer() {
  const dragging = useDrag((state) => state.item !== undefined);
  return dragging ? <DragFollower /> : null;
}
