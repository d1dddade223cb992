import { OPEN_KEY, PREFERENCES_KEY } from './keys.ts';
import { createLibrary, FIRST_ID, type Library } from './library.ts';
import { saveLibrary } from './librarySyncActions.ts';
import { createDocument, type LogwrightDocument } from './logwrightDocument.ts';
import { sanitizePreferences, type Preferences } from './preferences.ts';
import { useStore } from './store.ts';
import { parseJson, readKey, writeKey, type Store, type TemplateStorage } from './templateStorage.ts';

/** How long after the last change the document is saved, in milliseconds. */
const SAVE_DELAY = 250;

/** Where things are kept: in the browser for all tabs, and in the tab for its own reloads. */
export interface Stores {
  readonly browser: Store | undefined;
  readonly tab: Pick<Store, 'getItem' | 'setItem'> | undefined;
  readonly templates: TemplateStorage;
}

export interface Saved {
  readonly library: Library;
  /** The template that is open. */
  readonly document: LogwrightDocument;
  readonly preferences: Preferences;
  /** A saved template could not be read; it was put aside under DAMAGED_KEY. */
  readonly damaged: boolean;
}

/** Reads what was saved. A store that is absent, forbidden, foreign or corrupt gives the defaults. */
export function load({ browser, tab, templates: storage }: Stores, languages: readonly string[]): Saved {
  const { templates, damaged } = storage.load();
  const wanted = [readKey(tab, OPEN_KEY), readKey(browser, OPEN_KEY), FIRST_ID];
  const open = wanted.find((id) => templates.some((template) => template.id === id)) ?? templates[0]?.id;
  const found = templates.find((template) => template.id === open);
  const library = found ? { open: found.id, templates } : createLibrary(createDocument());
  return {
    library,
    document: found?.document ?? createDocument(),
    preferences: sanitizePreferences(parseJson(readKey(browser, PREFERENCES_KEY)), languages),
    damaged,
  };
}

let saveLate: () => void = () => undefined;

/** Saves at once what waits to be saved. */
export const saveNow = (): void => saveLate();

/**
 * Saves every change of templates and preferences from now on, a moment after it and when the page is hidden or left.
 * `onResult` hears whether the store took it. Returns the function that stops it.
 */
export function keepSaved({ browser, tab }: Stores, onResult: (ok: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const saved = saveLibrary();
    const { preferences } = useStore.getState();
    onResult(writeKey(browser, PREFERENCES_KEY, JSON.stringify(preferences)) && saved);
  };
  const leave = () => {
    if (timer !== undefined) save();
  };
  // What another tab opens later is not what this one comes back to.
  writeKey(tab, OPEN_KEY, useStore.getState().library.open);
  const stop = useStore.subscribe((state, before) => {
    if (state.library.open !== before.library.open) {
      writeKey(tab, OPEN_KEY, state.library.open);
      writeKey(browser, OPEN_KEY, state.library.open);
    }
    const isSame =
      state.history.present === before.history.present &&
      state.library === before.library &&
      state.preferences === before.preferences;
    if (isSame) return;
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_DELAY);
  });
  saveLate = leave;
  addEventListener('pagehide', leave);
  // A phone may end a page that is hidden without another word.
  addEventListener('visibilitychange', leave);
  return () => {
    leave();
    stop();
    removeEventListener('pagehide', leave);
    removeEventListener('visibilitychange', leave);
  };
}

/** `localStorage` or `sessionStorage`, or undefined where the browser forbids it. */
export function browserStore(kind: 'localStorage' | 'sessionStorage'): Store | undefined {
  try {
    return globalThis[kind];
  } catch {
    return undefined;
  }
}
