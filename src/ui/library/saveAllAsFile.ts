import { titleOf } from '../../state/library.ts';
import { printLibrary } from '../../state/libraryFile.ts';
import { currentTemplates } from '../../state/librarySync.ts';
import { sortTemplates } from '../../state/libraryCommands.ts';
import { notify, useStore } from '../../state/store.ts';
import { en } from '../../i18n/en.ts';
import { ko } from '../../i18n/ko.ts';
import { downloadText } from '../export/downloadText.ts';

/** Hands all templates of this browser to the person as one file. */
export function saveAllAsFile(): void {
  const { locale } = useStore.getState().preferences;
  const templates = sortTemplates(currentTemplates());
  const text = printLibrary(templates, (template) => titleOf(template, locale));
  downloadText(text, en.library.fileName, 'application/json');
  const { length } = templates;
  notify({ en: en.library.exported(length), ko: ko.library.exported(length) });
}
