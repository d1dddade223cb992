// In the head of every page: `inlineScript.ts` puts it there, with the values that are declared here.
export declare const DOCUMENT_KEY: string;
export declare const PREFERENCES_KEY: string;
export declare const LOCALES: readonly string[];
export declare const SITE_LOCALE: string;

(() => {
  // Before anything is painted: the chosen colours, the page of the chosen language, no example where the
  // visitor's own template is about to come, and no greeting for who was greeted.
  const root = document.documentElement;
  let chosen: { readonly theme?: unknown; readonly locale?: unknown; readonly welcomed?: unknown } = {};
  try {
    if (location.hash || localStorage.getItem(DOCUMENT_KEY)) root.dataset.returning = '';
    chosen = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? '{}') ?? {};
  } catch {
    // Nothing saved, forbidden or unreadable: what the browser asks for.
  }
  if (chosen.welcomed) root.dataset.welcomed = '';
  if (chosen.theme === 'light' || chosen.theme === 'dark') root.dataset.theme = chosen.theme;
  const wanted = [chosen.locale, ...navigator.languages].map(
    (tag) => String(tag).toLowerCase().split('-')[0]!,
  );
  const locale = wanted.find((tag) => LOCALES.includes(tag));
  if (root.lang === SITE_LOCALE && locale && locale !== SITE_LOCALE)
    location.replace(`./${locale}/${location.hash}`);
})();
