import { useEffect } from 'react';
import { followDrag } from './followDrag.ts';

/** Follows the drag that is going on; shows nothing itself. */
export function DragFollower() {
  useEffect(followDrag, []);
  return null;
}
