import { useContext, useSyncExternalStore } from 'react';
import { PrerenderingContext } from '../prerendering.ts';
import { currentWidth, watchWidth, type Width } from './width.ts';

export function useWidth(): Width {
  const given = useContext(PrerenderingContext)?.width;
  return useSyncExternalStore(watchWidth, currentWidth, () => given ?? 'wide');
}
