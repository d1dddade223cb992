import { inLocale, type Locale, type PerLocale, type Text } from '../core/text.ts';
import type { Messages } from './en.ts';

const LOADERS: PerLocale<() => Promise<Messages>> = {
  en: () => import('./en.ts').then((m) => m.en),
  ko: () => import('./ko.ts').then((m) => m.ko),
};

const loaded = new Map<Locale, Messages>();

/** Loads the words of a language; at once where they are there. Rejects where they cannot be had. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) addMessages(locale, await inLocale(LOADERS, locale)());
}

/** For who has the words already. */
export function addMessages(locale: Locale, messages: Messages): void {
  loaded.set(locale, messages);
}

/**
 * The words of a language. Until they are loaded those of the other one: a text in both languages may be made
 * before anybody reads the second. Throws a RangeError before any words are loaded, which is a mistake here.
 */
export function messagesOf(locale: Locale): Messages {
  const messages = loaded.get(locale) ?? [...loaded.values()][0];
  if (!messages) throw new RangeError('no words are loaded');
  return messages;
}

/** A text of the interface in both languages, for what is said later, in the language of that moment. */
export function textOf(choose: (messages: Messages) => string): Text {
  return {
    get en() {
      return choose(messagesOf('en'));
    },
    get ko() {
      return choose(messagesOf('ko'));
    },
  };
}
