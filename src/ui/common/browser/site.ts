import { LOCALES, type Locale } from '../../../core/text.ts';

/** The language of the page that is open: the site has one page for each, in step with its address. */
export function pageLocale(): Locale {
  return LOCALES.find((locale) => locale === document.documentElement.lang) ?? 'en';
}

/** The address of a language's page, without a fragment. The English one is that of the site. */
export function pageAddress(locale: Locale): string {
  const start = new URL(pageLocale() === 'en' ? '.' : '..', location.href);
  return new URL(locale === 'en' ? '.' : `${locale}/`, start).href;
}
