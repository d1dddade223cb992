import { titleOf } from '../../../state/library.ts';
import { printLibrary } from '../../../state/libraryFile.ts';
import { currentTemplates } from '../../../state/librarySyncActions.ts';
import { sortTemplates } from '../../../state/libraryActions.ts';
import { notify } from '../../../state/noticeActions.ts';
import { useStore } from '../../../state/store.ts';
import { messagesOf, textOf } from '../../../i18n/messages.ts';
import { downloadText } from './downloadText.ts';

/** Hands all templates of this browser to the person as one file. */
export function saveAllAsFile(): void {
  const { locale } = useStore.getState().preferences;
  const templates = sortTemplates(currentTemplates());
  const text = printLibrary(templates, (template) => titleOf(template, locale));
  downloadText(text, messagesOf(locale).library.fileName, 'application/json');
  const { length } = templates;
  notify(textOf(({ library }) => library.exported(length)));
}
