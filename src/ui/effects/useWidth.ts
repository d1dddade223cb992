import { useContext, useSyncExternalStore } from 'react';
import { PrerenderingContext } from '../prerendering.ts';

/** `wide`: three columns; `middle`: the catalog is a drawer; `narrow`: one panel at a time. */
export type Width = 'wide' | 'middle' | 'narrow';

const WIDE = '(min-width: 1200px)';
const NARROW = '(max-width: 899px)';

export function useWidth(): Width {
  const given = useContext(PrerenderingContext)?.width;
  return useSyncExternalStore(subscribe, currentWidth, () => given ?? 'wide');
}

/** For code that draws nothing. */
export function currentWidth(): Width {
  if (matchMedia(WIDE).matches) return 'wide';
  return matchMedia(NARROW).matches ? 'narrow' : 'middle';
}

function subscribe(changed: () => void): () => void {
  const queries = [matchMedia(WIDE), matchMedia(NARROW)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
