/**
 * How the panels are arranged. `wide`: three columns; `middle`: two columns, which the catalog pushes aside; `tablet`:
 * template and preview beside one of the others; `low`: one at a time with a rail, the catalog beside the template;
 * `narrow`: one at a time with tabs.
 */
export type Layout = 'wide' | 'middle' | 'tablet' | 'low' | 'narrow';

/** The style sheets ask the same: `(max-width: 699px), (max-height: 499px)` is one panel at a time. */
const QUERIES: readonly (readonly [Layout, string])[] = [
  ['low', '(max-height: 499px) and (min-width: 600px)'],
  ['narrow', '(max-width: 699px)'],
  ['tablet', '(max-width: 899px)'],
  ['middle', '(max-width: 1199px)'],
];

export function currentLayout(): Layout {
  return QUERIES.find(([, query]) => matchMedia(query).matches)?.[0] ?? 'wide';
}

/** Whether one panel shows at a time. */
export function isSingle(layout: Layout): boolean {
  return layout === 'narrow' || layout === 'low';
}

/** Calls `changed` when the window asks for another layout, until the returned function is called. */
export function watchLayout(changed: () => void): () => void {
  const queries = QUERIES.map(([, query]) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
