import { beforeEach, expect, it } from 'vitest';
import { DOCUMENT_KEY } from './keys.ts';
import { FIRST_ID } from './library.ts';
import { replaceTemplate } from './documentActions.ts';
import { restore, undoChange } from './historyActions.ts';
import { switchTemplate, renameTemplate } from './libraryActions.ts';
import { connectStorage, saveLibrary } from './librarySyncActions.ts';
import { load } from './persistence.ts';
import { createTemplateStorage, type Store } from './templateStorage.ts';
import { storeWith } from './testing/storeWith.ts';
import { isWorkUnsaved, startVisit } from './unsaved.ts';
import { setSaved } from './viewActions.ts';

/** A store that takes nothing more. */
function fullStore(entries: Readonly<Record<string, string>>): Store {
  return {
    ...storeWith(entries),
    setItem() {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
}

function open(browser: Store): void {
  const templates = createTemplateStorage(browser);
  const saved = load({ browser, tab: undefined, templates }, ['en']);
  connectStorage(templates);
  restore(saved.library, saved.document, saved.preferences);
  startVisit();
}

beforeEach(() => {
  open(
    fullStore({
      [DOCUMENT_KEY]: '{"source":"one","name":"orders"}',
      'logwright.template.b': '{"source":"two","name":"chat"}',
    }),
  );
  setSaved('full');
});

it('is only what changed in this visit, and only while it stays changed', () => {
  expect(isWorkUnsaved()).toBe(false);
  replaceTemplate('three', 'test');
  expect(isWorkUnsaved()).toBe(true);
  undoChange();
  expect(isWorkUnsaved()).toBe(false);
});

it('is also what changed in a template that is not open any more', () => {
  switchTemplate('b');
  replaceTemplate('three', 'test');
  switchTemplate(FIRST_ID);
  expect(isWorkUnsaved()).toBe(true);
});

it('is a new name too', () => {
  renameTemplate('other');
  expect(isWorkUnsaved()).toBe(true);
});

it('is nothing that the store holds', () => {
  open(storeWith({ [DOCUMENT_KEY]: '{"source":"one","name":"orders"}' }));
  replaceTemplate('three', 'test');
  expect(saveLibrary()).toBe(true);
  expect(isWorkUnsaved()).toBe(false);
});
