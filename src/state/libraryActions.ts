import { createHistory, record, type History } from './history.ts';
import {
  isSameDocument,
  nameUntitled,
  sanitizeName,
  titleOf,
  uniqueName,
  type NamedTemplate,
} from './library.ts';
import { createId, currentTemplates } from './librarySyncActions.ts';
import type { LogwrightDocument } from './logwrightDocument.ts';
import { showTemplate } from './historyActions.ts';
import { announce, notify } from './noticeActions.ts';
import { currentDocument, useStore } from './store.ts';

const get = useStore.getState;

/** The undo histories of the templates that are not on the screen. */
const histories = new Map<string, History<LogwrightDocument>>();

/** The templates that were deleted in this tab, the last one last. */
const deleted: NamedTemplate[] = [];

/** The templates in the order of a menu: by name, numbers by value. */
export function sortTemplates(templates: readonly NamedTemplate[]): readonly NamedTemplate[] {
  const { locale } = get().preferences;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return templates.toSorted((a, b) => compare(titleOf(a, locale), titleOf(b, locale)));
}

/** Brings a template onto the screen, with the history that it has in this tab. */
export function switchTemplate(id: string): void {
  const { library } = get();
  const template = library.templates.find((candidate) => candidate.id === id);
  if (!template || id === library.open) return;
  show(currentTemplates(), template);
  const name = titleOf(template, get().preferences.locale);
  announce({ en: `${name} opened`, ko: `템플릿을 열었습니다: ${name}` });
}

/** An empty template with the deployment settings of the present one. */
export function newTemplate(): void {
  const { library, preferences } = get();
  const name = nameUntitled(library.templates.map(nameOf), preferences.locale);
  add({ id: createId(), name, document: { ...currentDocument(), source: '' } });
}

/** Opens a document as a template of its own, with the name or one near it; what was open stays as it is. */
export function addTemplate(proposed: string, document: LogwrightDocument): NamedTemplate {
  const template = { id: createId(), name: freeName(sanitizeName(proposed)), document };
  add(template);
  return template;
}

export function duplicateTemplate(): void {
  const open = openTemplate();
  if (open) add({ ...open, id: createId(), name: freeName(nameOf(open)) });
}

/** Gives the open template a name; one that another template has gets a number. */
export function renameTemplate(name: string): void {
  const { library } = get();
  const others = library.templates.filter(({ id }) => id !== library.open).map(nameOf);
  const free = uniqueName(sanitizeName(name), others);
  useStore.setState({
    library: {
      ...library,
      templates: library.templates.map((t) => (t.id === library.open ? { ...t, name: free } : t)),
    },
  });
}

/** Deletes the open template; the notice brings it back, with its history. */
export function deleteTemplate(): void {
  const open = openTemplate();
  if (!open) return;
  const rest = currentTemplates().filter(({ id }) => id !== open.id);
  const next = rest.at(-1) ?? { id: createId(), name: '', document: { ...open.document, source: '' } };
  show(rest.length > 0 ? rest : [next], next);
  deleted.push(open);
  const name = nameOf(open);
  notify(
    { en: `“${name}” deleted`, ko: `“${name}” 템플릿을 삭제했습니다` },
    { action: { label: { en: 'Undo', ko: '실행 취소' }, run: () => restoreTemplate(open) } },
  );
}

/** What was deleted last in this tab and is still gone. */
export function findLastDeleted(): NamedTemplate | undefined {
  const { templates } = get().library;
  return deleted.findLast(({ id }) => !templates.some((template) => template.id === id));
}

/** Puts a deleted template back and opens it; where another has its name by now, with a number. */
export function restoreTemplate(template: NamedTemplate): void {
  if (get().library.templates.some(({ id }) => id === template.id)) return;
  const title = nameOf(template);
  const free = freeName(title);
  add(free === title ? template : { ...template, name: free });
}

/** Adds templates without opening them; their ids and names must be free. */
export function addTemplates(added: readonly NamedTemplate[]): void {
  const { library } = get();
  useStore.setState({ library: { ...library, templates: [...library.templates, ...added] } });
}

/** Takes templates out again, unless they were changed since or are open. */
export function removeTemplates(removed: readonly NamedTemplate[]): void {
  const { library } = get();
  const goes = (template: NamedTemplate): boolean =>
    template.id !== library.open &&
    removed.some(({ id, document }) => id === template.id && isSameDocument(document, template.document));
  useStore.setState({
    library: { ...library, templates: library.templates.filter((template) => !goes(template)) },
  });
}

function add(template: NamedTemplate): void {
  show([...currentTemplates(), template], template);
}

/** `templates` is the list with the template in it, the present state of the open one included. */
function show(templates: readonly NamedTemplate[], template: NamedTemplate): void {
  const { library, history } = get();
  histories.set(library.open, history);
  const known = histories.get(template.id);
  const next =
    known && isSameDocument(known.present, template.document)
      ? known
      : known
        ? // Another tab changed it since it was last on this screen: one more step.
          record(known, template.document, 'otherTab', performance.now())
        : createHistory(template.document);
  showTemplate({ open: template.id, templates }, next);
}

function openTemplate(): NamedTemplate | undefined {
  return currentTemplates().find(({ id }) => id === get().library.open);
}

function nameOf(template: NamedTemplate): string {
  return titleOf(template, get().preferences.locale);
}

function freeName(name: string): string {
  return uniqueName(name, get().library.templates.map(nameOf));
}
