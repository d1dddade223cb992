/*
 * The only state of the core: what pure functions were asked already. Their answers are kept, never changed.
 */

/** A function that is asked again and again about the same object: its answer is kept as long as that is. */
export function keepPer<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  return keepIn(new WeakMap<K, Kept<V>>(), compute);
}

/** The same for texts of which there are few, whose answers are kept for good. */
export function keepPerText<V>(compute: (text: string) => V): (text: string) => V {
  return keepIn(new Map<string, Kept<V>>(), compute);
}

/** Remembers the last result: the same arguments give the same object, so that a view need not repaint. */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (!last || !args.every((arg, i) => Object.is(arg, last?.args[i])))
      last = { args, result: compute(...args) };
    return last.result;
  };
}

/** An answer may be undefined. */
interface Kept<V> {
  readonly value: V;
}

function keepIn<K, V>(
  kept: Pick<Map<K, Kept<V>>, 'get'> & { readonly set: (key: K, value: Kept<V>) => unknown },
  compute: (key: K) => V,
): (key: K) => V {
  return (key) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = compute(key);
    kept.set(key, { value });
    return value;
  };
}
