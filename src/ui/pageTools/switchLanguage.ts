import type { Locale } from '../../core/text.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { changePreferences } from '../../state/viewActions.ts';
import { loadPart } from '../common/loading/loadPart.ts';

/** Shows the page in a language as soon as its words are loaded. */
export async function switchLanguage(locale: Locale): Promise<void> {
  await loadPart(() => loadMessages(locale));
  changePreferences({ locale });
}
