import { useEffect } from 'react';
import { lazyPart } from '../loading/lazyPart.tsx';
import { awaitPointer } from './awaitPointer.ts';
import { useDrag } from './drag.ts';

const DragPreview = lazyPart(() => import('./DragPreview.tsx').then((m) => m.DragPreview));
const PropertyBox = lazyPart(() => import('./PropertyBox.tsx').then((m) => m.PropertyBox));

/** Shows what is being dragged, and asks for what it lacks where it is let go. */
export function DragLayer() {
  const dragging = useDrag((state) => state.item !== undefined);
  const asking = useDrag((state) => state.asking);
  useEffect(awaitPointer, []);
  if (asking) return <PropertyBox asking={asking} />;
  return dragging ? <DragPreview /> : null;
}
