import { isSameDocument, titleOf, uniqueName, type Library, type NamedTemplate } from './library.ts';
import { openDocument } from './documentActions.ts';
import { notify } from './noticeActions.ts';
import { currentDocument, useStore, type State } from './store.ts';
import { PREFERENCES_KEY } from './keys.ts';
import { sanitizePreferences } from './preferences.ts';
import { createTemplateStorage, idOfKey, parseJson, type TemplateStorage } from './templateStorage.ts';

const get = useStore.getState;

/** Where the templates are kept; what is not connected keeps nothing. */
let storage = createTemplateStorage(undefined);

export function connectStorage(connected: TemplateStorage): void {
  storage = connected;
}

/** All templates as they are now: the open one with its present document. */
export function currentTemplates({ library, history }: State = get()): readonly NamedTemplate[] {
  return library.templates.map((template) =>
    template.id === library.open ? { ...template, document: history.present } : template,
  );
}

/** Whether the browser's store holds a template as it is. */
export const isHeld = (template: NamedTemplate): boolean => storage.holds(template);

/** An id that no other template has. */
export function createId(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((n) => n.toString(36)).join('');
}

/**
 * Writes what changed. A template that another tab wrote in the meantime is not overwritten: both are kept.
 * False where the store did not take everything.
 */
export function saveLibrary(): boolean {
  const { open } = get().library;
  storage.removeOthers(get().library.templates.map(({ id }) => id));
  let ok = true;
  for (const template of currentTemplates()) {
    const result = storage.write(template);
    if (result === 'newer' && template.id === open) return isUntouched() ? takeTheirs() : keepBoth();
    if (result === 'refused') ok = false;
  }
  if (get().otherTab === 'deleted' && storage.peek(open)) useStore.setState({ otherTab: undefined });
  return ok;
}

/** What another tab did to the store. `key` and `value` are those of the storage event. */
export function followOtherTab(key: string | null, value: string | null): void {
  if (key === null) {
    // Emptied elsewhere. What is open here is the only copy that there is.
    storage.forget();
    saveLibrary();
    return;
  }
  if (key === PREFERENCES_KEY) followPreferences(value);
  const id = idOfKey(key);
  if (id === undefined) return;
  if (id === get().library.open) followOpen(id, value);
  else followClosed(id);
}

/** The look and the rules that are off hold for every tab; what a tab shows is its own. */
function followPreferences(value: string | null): void {
  const { preferences } = get();
  const { theme, disabledRules } = sanitizePreferences(parseJson(value), [preferences.locale]);
  if (value !== null) useStore.setState({ preferences: { ...preferences, theme, disabledRules } });
}

/** A template that is not on the screen becomes what the other tab wrote; what the store did not take stays beside it. */
function followClosed(id: string): void {
  const { library, preferences } = get();
  const mine = library.templates.find((template) => template.id === id);
  const isUnsaved = mine !== undefined && !storage.holds(mine);
  const templates = replaceById(library.templates, id, storage.accept(id));
  if (!mine || !isUnsaved) return setTemplates(templates);
  const taken = templates.map((template) => titleOf(template, preferences.locale));
  const name = uniqueName(titleOf(mine, preferences.locale), taken);
  setTemplates([...templates, { ...mine, id: createId(), name }]);
}

/** Nothing was done to the open template: it is as it was opened, or the example that every first visit begins with. */
const isUntouched = (): boolean => get().history.past.length === 0;

/** The other tab's version becomes this tab's, as a step that can be undone. False where there is none any more. */
export function takeTheirs(): boolean {
  const { open, templates } = get().library;
  const theirs = storage.accept(open);
  useStore.setState({ otherTab: undefined });
  if (!theirs) return false;
  setTemplates(replaceById(templates, open, theirs));
  openDocument(theirs.document, 'otherTab');
  return true;
}

/** This tab's version is saved over the other's. */
export function keepMine(): void {
  storage.accept(get().library.open);
  useStore.setState({ otherTab: undefined });
  saveLibrary();
}

/** This tab goes on with a template of its own; the other tab's version keeps the name. */
export function keepBoth(): boolean {
  const { library, preferences } = get();
  const theirs = storage.accept(library.open);
  const mine = currentTemplates().find(({ id }) => id === library.open);
  useStore.setState({ otherTab: undefined });
  if (!mine) return false;
  const { locale } = preferences;
  const taken = library.templates.map((template) => titleOf(template, locale));
  const copy = { ...mine, id: createId(), name: uniqueName(titleOf(mine, locale), taken) };
  const templates = [...replaceById(library.templates, library.open, theirs), copy];
  useStore.setState({ library: { open: copy.id, templates } });
  notify({
    en: `Another tab changed this template too. Both versions were kept; the one from this tab is now “${copy.name}”.`,
    ko: `다른 탭에서도 이 템플릿을 바꿨습니다. 둘 다 보관했으며 이 탭의 템플릿 이름은 “${copy.name}”입니다.`,
  });
  return saveLibrary();
}

function followOpen(id: string, value: string | null): void {
  if (value === null) {
    useStore.setState({ otherTab: 'deleted' });
    return;
  }
  const theirs = storage.peek(id);
  if (!theirs) return;
  if (isSameDocument(theirs.document, currentDocument())) {
    storage.accept(id);
    setTemplates(replaceById(get().library.templates, id, theirs));
    useStore.setState({ otherTab: undefined });
  } else useStore.setState({ otherTab: 'changed' });
}

function setTemplates(templates: Library['templates']): void {
  useStore.setState({ library: { ...get().library, templates } });
}

/** The list with one template put in, replaced, or (undefined) taken out. */
function replaceById(
  templates: readonly NamedTemplate[],
  id: string,
  template: NamedTemplate | undefined,
): readonly NamedTemplate[] {
  if (!template) return templates.filter((other) => other.id !== id);
  const known = templates.some((other) => other.id === id);
  return known ? templates.map((other) => (other.id === id ? template : other)) : [...templates, template];
}
