import { LOCALES, type Locale } from '../../../core/text.ts';

/** The language whose page is that of the site; the page of every other one is a folder in it. */
export const SITE_LOCALE: Locale = LOCALES[0];

/** The language of the page that is open: the site has one page for each, in step with its address. */
export function pageLocale(): Locale {
  return LOCALES.find((locale) => locale === document.documentElement.lang) ?? SITE_LOCALE;
}

/** The address of a language's page, without a fragment. */
export function pageAddress(locale: Locale): string {
  const start = new URL(pageLocale() === SITE_LOCALE ? '.' : '..', location.href);
  return new URL(locale === SITE_LOCALE ? '.' : `${locale}/`, start).href;
}
