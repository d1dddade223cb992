import { DAMAGED_KEY, DOCUMENT_KEY, TEMPLATE_PREFIX } from './keys.ts';
import { FIRST_ID, sanitizeTemplate, type NamedTemplate } from './library.ts';

/** The part of `Storage` that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * `written`: the store has it. `refused`: the store is full, forbidden or absent. `newer`: the store holds what
 * another tab wrote and this one never saw, and was left alone.
 */
export type WriteResult = 'written' | 'refused' | 'newer';

/** The templates in the browser's store, a key for each, so that tabs with different ones never meet. */
export interface TemplateStorage {
  /** Every template that can be read. One that cannot is put aside, and `damaged` is true. */
  readonly load: () => { readonly templates: readonly NamedTemplate[]; readonly damaged: boolean };
  /** Writes a template where it differs from what this tab read or wrote last. */
  readonly write: (template: NamedTemplate) => WriteResult;
  /** Removes the templates that are not among these; one that another tab changed since stays. */
  readonly removeOthers: (ids: readonly string[]) => void;
  /** Whether this tab read or wrote the template as it is. */
  readonly holds: (template: NamedTemplate) => boolean;
  /** The store was emptied: whatever was in it is written anew. */
  readonly forget: () => void;
  /** What the store holds now; undefined where it holds nothing usable. */
  readonly peek: (id: string) => NamedTemplate | undefined;
  /**
   * What the store holds now; undefined where it holds nothing usable. From now on that counts as seen, and may
   * be overwritten.
   */
  readonly accept: (id: string) => NamedTemplate | undefined;
}

interface Seen {
  /** The text in the store, as whoever wrote it put it. */
  readonly stored: string;
  /** The same template as this tab would write it. */
  readonly text: string;
}

export function createTemplateStorage(store: Store | undefined): TemplateStorage {
  /** What this tab read or wrote last, by id. */
  const seen = new Map<string, Seen>();

  const get = (id: string): string | null => readKey(store, keyOf(id));
  const accept = (id: string): NamedTemplate | undefined => {
    const stored = get(id);
    const template = stored === null ? undefined : sanitizeTemplate(id, parseJson(stored));
    if (stored !== null && template) seen.set(id, { stored, text: printTemplate(template) });
    else seen.delete(id);
    return template;
  };

  return {
    load: () => {
      let damaged = false;
      const templates = storedIds(store).flatMap((id) => {
        const stored = get(id);
        const template = accept(id);
        if (template) {
          if (stored !== null && isFromLater(stored, template)) putAside(store, id, stored);
          return [template];
        }
        if (stored === null) return [];
        damaged = true;
        if (putAside(store, id, stored)) removeKey(store, keyOf(id));
        return [];
      });
      return { templates, damaged };
    },
    write: (template) => {
      const text = printTemplate(template);
      const known = seen.get(template.id);
      if (text === known?.text) return 'written';
      const stored = get(template.id);
      if (stored !== null && stored !== known?.stored && stored !== text) return 'newer';
      if (!writeKey(store, keyOf(template.id), text)) return 'refused';
      seen.set(template.id, { stored: text, text });
      return 'written';
    },
    removeOthers: (ids) => {
      for (const [id, known] of seen) {
        if (ids.includes(id)) continue;
        if (get(id) === known.stored) removeKey(store, keyOf(id));
        seen.delete(id);
      }
    },
    holds: (template) => seen.get(template.id)?.text === printTemplate(template),
    forget: () => seen.clear(),
    peek: (id) => sanitizeTemplate(id, parseJson(get(id))),
    accept,
  };
}

/** The id of the template under a key of the store; undefined for any other key. */
export function idOfKey(key: string): string | undefined {
  if (key === DOCUMENT_KEY) return FIRST_ID;
  const id = key.startsWith(TEMPLATE_PREFIX) ? key.slice(TEMPLATE_PREFIX.length) : '';
  return /^[a-z0-9]{1,40}$/.test(id) ? id : undefined;
}

/** Text under a key; null where there is none or the store is absent or forbidden. */
export function readKey(store: Pick<Store, 'getItem'> | undefined, key: string): string | null {
  try {
    return store?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

/** Whether the store took it. */
export function writeKey(store: Pick<Store, 'setItem'> | undefined, key: string, value: string): boolean {
  try {
    store?.setItem(key, value);
    return store !== undefined;
  } catch {
    return false;
  }
}

/** The value of JSON text; undefined where it is none. */
export function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function keyOf(id: string): string {
  return id === FIRST_ID ? DOCUMENT_KEY : TEMPLATE_PREFIX + id;
}

function printTemplate({ document, name }: NamedTemplate): string {
  return JSON.stringify({ ...document, name });
}

/** A text is kept under a key of its own, where nothing overwrites it. Whether the store took it. */
function putAside(store: Store | undefined, id: string, stored: string): boolean {
  const base = id === FIRST_ID ? DAMAGED_KEY : `${DAMAGED_KEY}.${id}`;
  let aside = base;
  for (let n = 2; ![null, stored].includes(readKey(store, aside)); n++) aside = `${base}.${n}`;
  return writeKey(store, aside, stored);
}

/** Whether a later version of the page wrote it: what this one does not know is lost with the next save. */
function isFromLater(stored: string, { document }: NamedTemplate): boolean {
  const value = parseJson(stored);
  const known = { ...document, name: '', origin: undefined };
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).some((key) => !Object.hasOwn(known, key))
  );
}

function removeKey(store: Store | undefined, key: string): void {
  try {
    store?.removeItem(key);
  } catch {
    // A store that forbids this holds nothing to remove.
  }
}

function storedIds(store: Store | undefined): string[] {
  try {
    const keys = Array.from({ length: store?.length ?? 0 }, (_, i) => store?.key(i) ?? '');
    return keys.flatMap((key) => idOfKey(key) ?? []);
  } catch {
    return [];
  }
}
