import type { Catalog } from '../catalog/catalog.ts';
import { keepPer } from '../memoize.ts';

/** How many answers are kept: more than a template that the page lets in has names. */
const MOST = 8000;
/** Longer names come from nowhere but a paste gone wrong, and would fill the memory. */
const LONGEST = 100;

/** A function of a name that is asked about every name of a template with each key: its answers are kept. */
export function keepPerName<V>(
  compute: (catalog: Catalog, name: string) => V,
): (catalog: Catalog, name: string) => V {
  const keptOf = keepPer<Catalog, Map<string, V>>(() => new Map());
  return (catalog, name) => {
    const kept = keptOf(catalog);
    const known = kept.get(name);
    if (known !== undefined) return known;
    const value = compute(catalog, name);
    if (kept.size >= MOST) kept.clear();
    if (name.length <= LONGEST) kept.set(name, value);
    return value;
  };
}
