/** A key that is not taken yet: the same, or with a number behind it. */
export function uniqueKey(key: string, taken: ReadonlySet<string>): string {
  let unique = key;
  for (let n = 2; taken.has(unique); n++) unique = `${key}${n}`;
  return unique;
}

/**
 * The keys with a number behind each that stands before it already: `a`, `a`, `b` become `a`, `a2`, `b`;
 * `separator` comes before the number. Takes time in proportion to the keys, also where all are the same.
 */
export function makeUnique(keys: readonly string[], separator: string): string[] {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return keys.map((base) => {
    let key = base;
    let n = next.get(base) ?? 2;
    for (; taken.has(key); n++) key = `${base}${separator}${n}`;
    next.set(base, n);
    taken.add(key);
    return key;
  });
}
