/** The languages that have every text. */
const WHOLE_LOCALES = ['en', 'ko'] as const;
type WholeLocale = (typeof WHOLE_LOCALES)[number];

/** The languages of the interface. What one of them lacks beside those is said in English: `npm run words` lists it. */
export const LOCALES = [...WHOLE_LOCALES] as const;
export type Locale = (typeof LOCALES)[number];

/** Something in each language. */
export type PerLocale<T> = { readonly [L in WholeLocale]: T } & { readonly [L in Locale]?: T };

/**
 * A sentence in every language. A run between backticks is code (a variable name, a value, a key);
 * it is the only mark-up a text may hold.
 */
export type Text = PerLocale<string>;

/** What is there in a language; in English where that has none. */
export function inLocale<T>(each: PerLocale<T>, locale: Locale): T {
  const own: T | undefined = each[locale];
  return own ?? each.en;
}
