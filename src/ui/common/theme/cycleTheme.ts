import { textOf } from '../../../i18n/messages.ts';
import { notify } from '../../../state/noticeActions.ts';
import { THEMES } from '../../../state/preferences.ts';
import { useStore } from '../../../state/store.ts';
import { changePreferences } from '../../../state/viewActions.ts';

/** Takes the next theme. Whoever follows the system comes to the other look first: a press that shows nothing would seem lost. */
export function cycleTheme(): void {
  const { theme } = useStore.getState().preferences;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  const order = dark ? THEMES : THEMES.toReversed();
  const next = order[(order.indexOf(theme) + 1) % order.length] ?? 'system';
  changePreferences({ theme: next });
  notify(textOf(({ app }) => app.theme[next]));
}
