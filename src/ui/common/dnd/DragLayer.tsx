import { useEffect } from 'react';
import { lazyPart } from '../loading/lazyPart.tsx';
import { useDrag, sources } from './drag.ts';
import { loadPart } from '../loading/loadPart.ts';

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

const NEAR = ['pointerover', 'pointerdown'] as const;
const GONE = ['pointerup', 'pointercancel'] as const;

let awaited = false;

/**
 * Loads what drags when a pointer first comes near something that can be dragged. A press that it misses while
 * it loads is handed to it afterwards, if it still goes on: so the first drag works as every other does.
 */
function awaitPointer(): void {
  if (awaited) return;
  awaited = true;
  let press: PointerEvent | undefined;
  let loading = false;
  const near = (event: PointerEvent) => {
    const { target } = event;
    if (!(target instanceof Node) || ![...sources].some(({ element }) => element.contains(target))) return;
    if (event.type === 'pointerdown') press = event;
    if (loading) return;
    loading = true;
    void loadPart(() => import('./startPointerDrags.ts')).then((m) => {
      for (const type of NEAR) removeEventListener(type, near, true);
      for (const type of GONE) removeEventListener(type, gone, true);
      removeEventListener('touchmove', keepCancelable);
      m.startPointerDrags(press);
    });
    void loadPart(() => import('./DragPreview.tsx'));
  };
  const gone = () => {
    press = undefined;
  };
  for (const type of NEAR) addEventListener(type, near, true);
  for (const type of GONE) addEventListener(type, gone, true);
  addEventListener('touchmove', keepCancelable, { passive: false });
}

/** Where nobody listens when a finger comes down, Safari lets nobody stop the scrolling later. */
function keepCancelable(): void {
  // Being there is all it has to do.
}
