import { DAMAGED_KEY, DOCUMENT_KEY, PREFERENCES_KEY } from './keys.ts';
import {
  createDocument,
  holdsSource,
  sanitizeDocument,
  type LogwrightDocument,
} from './logwrightDocument.ts';
import { sanitizePreferences, type Preferences } from './preferences.ts';
import { useStore } from './store.ts';

/** How long after the last change the document is saved, in milliseconds. */
const SAVE_DELAY = 250;

/** The part of `Storage` that is used. */
export type Store = Pick<Storage, 'getItem' | 'setItem'>;

export interface Saved {
  readonly document: LogwrightDocument;
  readonly preferences: Preferences;
  /** The saved document could not be read; it was put aside under DAMAGED_KEY. */
  readonly damaged: boolean;
  /** Nothing was saved yet: a first visit. */
  readonly first: boolean;
}

/** Reads what was saved. A store that is absent, forbidden, foreign or corrupt gives the defaults. */
export function load(store: Store | undefined, languages: readonly string[]): Saved {
  const saved = readKey(store, DOCUMENT_KEY);
  const document = parseJson(saved);
  const damaged = saved !== null && !holdsSource(document);
  if (damaged) write(store, DAMAGED_KEY, saved);
  return {
    document: damaged || saved === null ? createDocument() : sanitizeDocument(document),
    preferences: sanitizePreferences(parseJson(readKey(store, PREFERENCES_KEY)), languages),
    damaged,
    first: saved === null,
  };
}

/**
 * Saves every change of document and preferences from now on, a moment after it and when the page is left.
 * `onResult` hears whether the store took it. Returns the function that stops it.
 */
export function keepSaved(store: Store | undefined, onResult: (ok: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    timer = undefined;
    const { history, preferences } = useStore.getState();
    const ok =
      write(store, DOCUMENT_KEY, JSON.stringify(history.present)) &&
      write(store, PREFERENCES_KEY, JSON.stringify(preferences));
    onResult(ok);
  };
  const leave = () => {
    if (timer !== undefined) save();
  };
  const stop = useStore.subscribe((state, before) => {
    if (state.history.present === before.history.present && state.preferences === before.preferences) return;
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_DELAY);
  });
  addEventListener('pagehide', leave);
  return () => {
    leave();
    stop();
    removeEventListener('pagehide', leave);
  };
}

/** `localStorage`, or undefined where the browser forbids it. */
export function browserStore(): Store | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

function readKey(store: Store | undefined, key: string): string | null {
  try {
    return store?.getItem(key) ?? null;
  } catch {
    return null;
  }
}

function write(store: Store | undefined, key: string, value: string): boolean {
  try {
    store?.setItem(key, value);
    return store !== undefined;
  } catch {
    return false;
  }
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
