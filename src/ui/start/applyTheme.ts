/** Sets the page's theme from preferences, checked or not: what is not `light` or `dark` follows the system. */
export function applyTheme(preferences: unknown): void {
  const { dataset } = document.documentElement;
  const theme =
    typeof preferences === 'object' && preferences !== null && 'theme' in preferences && preferences.theme;
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  else delete dataset.theme;
}
