import { applyTheme } from './applyTheme.ts';
import { useStore } from '../../state/store.ts';
import type { Preferences } from '../../state/preferences.ts';

/** Keeps the page's language and theme attributes as the preferences say. */
export function followPreferences(): void {
  apply(useStore.getState().preferences);
  useStore.subscribe((state, before) => {
    if (state.preferences !== before.preferences) apply(state.preferences);
  });
}

function apply(preferences: Preferences): void {
  document.documentElement.lang = preferences.locale;
  applyTheme(preferences);
}
