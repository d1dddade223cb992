import { messagesOf } from '../../i18n/messages.ts';
import type { Locale } from '../../core/text.ts';
import { useStore } from '../../state/store.ts';
import { pageAddress, pageLocale } from '../common/browser/site.ts';

/** Keeps the page's language, its address and its colours as the preferences say. */
export function followPreferences(): void {
  applyTheme(useStore.getState().preferences);
  useStore.subscribe(({ preferences }, before) => {
    if (preferences === before.preferences) return;
    applyTheme(preferences);
    if (preferences.locale !== pageLocale()) showLanguage(preferences.locale);
  });
}

/** The address becomes that of the other page, so that a reload stays in the language. */
function showLanguage(locale: Locale): void {
  history.replaceState(null, '', pageAddress(locale) + location.hash);
  document.documentElement.lang = locale;
  document.title = messagesOf(locale).page.title;
}

/** Sets the page's theme from preferences, checked or not: what is not `light` or `dark` follows the system. */
function applyTheme(preferences: unknown): void {
  const { dataset } = document.documentElement;
  const theme =
    typeof preferences === 'object' && preferences !== null && 'theme' in preferences && preferences.theme;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
}
