import { useEffect } from 'react';
import { lazyPart } from '../parts/lazyPart.tsx';
import { awaitPointer } from './awaitPointer.ts';
import { useDrag } from './drag.ts';

const DragPreview = lazyPart(() => import('./DragPreview.tsx').then((m) => m.DragPreview));

/** Shows what is being dragged. */
export function DragLayer() {
  const dragging = useDrag((state) => state.item !== undefined);
  useEffect(awaitPointer, []);
  return dragging ? <DragPreview /> : null;
}
