import { useContext } from 'react';
import { messagesOf } from '../../../i18n/messages.ts';
import type { Messages } from '../../../i18n/en.ts';
import { inLocale, type Locale, type Text } from '../../../core/text.ts';
import { useStore } from '../../../state/store.ts';
import { PrerenderingContext } from './prerendering.ts';

/** The words of the interface in the chosen language. */
export function useMessages(): Messages {
  return messagesOf(useLocale());
}

export function useLocale(): Locale {
  const chosen = useStore((state) => state.preferences.locale);
  return useContext(PrerenderingContext)?.locale ?? chosen;
}

/** Chooses the language of a domain text. */
export function useTranslate(): (text: Text) => string {
  const locale = useLocale();
  return (text) => inLocale(text, locale);
}
