import { useStore } from '../../state/store.ts';
import type { Preferences } from '../../state/preferences.ts';

/** Keeps the page's language and theme attributes as the preferences say. */
export function followPreferences(): void {
  apply(useStore.getState().preferences);
  useStore.subscribe((state, before) => {
    if (state.preferences !== before.preferences) apply(state.preferences);
  });
}

function apply({ locale, theme }: Preferences): void {
  const root = document.documentElement;
  root.lang = locale;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
}
