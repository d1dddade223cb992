import type { Store } from '../templateStorage.ts';

/** A store in memory, for tests; `map` is what it holds. */
export function storeWith(
  entries: Readonly<Record<string, string>>,
): Store & { readonly map: Map<string, string> } {
  const map = new Map(Object.entries(entries));
  return {
    map,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => void map.set(key, value),
    removeItem: (key) => void map.delete(key),
    key: (index) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}
