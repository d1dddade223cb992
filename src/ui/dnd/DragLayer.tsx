import { useEffect } from 'react';
import { whenIdle } from '../effects/whenIdle.ts';
import { useDrag } from './drag.ts';
import { lazyPart } from '../parts/lazyPart.tsx';

const DragPreview = lazyPart(() => import('./DragPreview.tsx').then((m) => m.DragPreview));

let started = false;

/** Loads what drags once the page is at rest, and shows what is being dragged. */
export function DragLayer() {
  const dragging = useDrag((state) => state.item !== undefined);
  useEffect(() => {
    if (started) return;
    started = true;
    whenIdle(() => {
      void import('./startPointerDrags.ts').then((m) => m.startPointerDrags());
      void import('./DragPreview.tsx');
    });
  }, []);
  if (!dragging) return null;
  return <DragPreview />;
}
