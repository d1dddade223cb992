/** How many answers are kept: more than a template that the page lets in has names. */
const MOST = 8000;
/** Longer names come from nowhere but a paste gone wrong, and would fill the memory. */
const LONGEST = 100;

/** A function of a name that is asked about every name of a template with each key: its answers are kept. */
export function keepPerName<V>(compute: (name: string) => V): (name: string) => V {
  const kept = new Map<string, V>();
  return (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const value = compute(name);
    if (kept.size >= MOST) kept.clear();
    if (name.length <= LONGEST) kept.set(name, value);
    return value;
  };
}
