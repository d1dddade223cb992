import { useContext, useSyncExternalStore } from 'react';
import { PrerenderingContext } from './prerendering.ts';
import { currentLayout, watchLayout, type Layout } from './layout.ts';

export function useLayout(): Layout {
  const given = useContext(PrerenderingContext)?.layout;
  return useSyncExternalStore(watchLayout, currentLayout, () => given ?? 'wide');
}
