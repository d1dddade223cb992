import { LOCALES, type Locale } from '../src/core/text.ts';
import { SITE_LOCALE } from '../src/ui/common/browser/site.ts';

/** The file of a language's page. */
export const pageOf = (locale: Locale): string =>
  locale === SITE_LOCALE ? 'index.html' : `${locale}/index.html`;

/** The files of all pages. */
export const PAGES: readonly string[] = LOCALES.map(pageOf);

/** The language of a page, by its path in the site. */
export const localeOf = (path: string): Locale =>
  LOCALES.find((locale) => path === `/${pageOf(locale)}`) ?? SITE_LOCALE;
