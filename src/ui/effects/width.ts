/** `wide`: three columns; `middle`: the catalog is a drawer; `narrow`: one panel at a time. */
export type Width = 'wide' | 'middle' | 'narrow';

const WIDE = '(min-width: 1200px)';
const NARROW = '(max-width: 899px)';

export function currentWidth(): Width {
  if (matchMedia(WIDE).matches) return 'wide';
  return matchMedia(NARROW).matches ? 'narrow' : 'middle';
}

/** Calls `changed` when the window has another width, until the returned function is called. */
export function watchWidth(changed: () => void): () => void {
  const queries = [matchMedia(WIDE), matchMedia(NARROW)];
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
