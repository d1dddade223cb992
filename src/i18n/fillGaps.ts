/** The same words, of which any may be missing. */
export type WithGaps<T> = T extends string
  ? string
  : T extends readonly unknown[] | ((...given: never) => unknown)
    ? T
    : { readonly [K in keyof T]?: WithGaps<T[K]> };

type Group = Readonly<Record<string, unknown>>;

/** The words of a language that has not all of them yet: what it lacks is said in another one, which has. */
export function fillGaps<T>(whole: T, own: WithGaps<T>): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every word of the whole is there, in its form
  return fill(whole, own) as T;
}

function fill(whole: unknown, own: unknown): unknown {
  if (!isGroup(whole) || !isGroup(own)) return own ?? whole;
  return Object.fromEntries(Object.entries(whole).map(([key, word]) => [key, fill(word, own[key])]));
}

const isGroup = (word: unknown): word is Group =>
  typeof word === 'object' && word !== null && !Array.isArray(word);
