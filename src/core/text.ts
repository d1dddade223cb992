/** The languages of the interface. */
export const LOCALES = ['en', 'ko'] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * A sentence in every language. A run between backticks is code (a variable name, a value, a key);
 * it is the only mark-up a text may hold.
 */
export type Text = Readonly<Record<Locale, string>>;
