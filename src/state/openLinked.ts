import { record } from './history.ts';
import { isSameDocument, titleOf, uniqueName } from './library.ts';
import { createId, currentTemplates } from './librarySyncActions.ts';
import { createDocument, type LogwrightDocument } from './logwrightDocument.ts';
import { openDocument } from './documentActions.ts';
import { showTemplate } from './historyActions.ts';
import { useStore } from './store.ts';
import { inLocale } from '../core/text.ts';

/**
 * A document from a link becomes a template of its own, one undo step from what was on the screen; the template
 * that was open is kept as it is. An untouched example makes room for it.
 */
export function openLinked(document: LogwrightDocument): void {
  const { history, library, preferences } = useStore.getState();
  const before = currentTemplates();
  if (isSameDocument(history.present, document)) return;
  const open = before.find(({ id }) => id === library.open);
  if (open?.name === '' && isSameDocument(history.present, createDocument())) {
    openDocument(document, 'link');
    return;
  }
  const step = record(history, document, 'link', performance.now());
  // The same link again, or one's own.
  const known = before.find((template) => isSameDocument(template.document, document));
  if (known) return showTemplate({ open: known.id, templates: before }, step);
  const taken = before.map((template) => titleOf(template, preferences.locale));
  const name = uniqueName(
    inLocale({ en: 'From a link', ko: '링크에서 연 템플릿' }, preferences.locale),
    taken,
  );
  const template = { id: createId(), name, document };
  showTemplate({ open: template.id, templates: [...before, template] }, step);
}
