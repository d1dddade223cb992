import './ui/theme/tokens.css';
import './ui/theme/base.css';
import './ui/App.css';
import './ui/panels/Header.css';
import './ui/theme/shell.css';
import { applyTheme } from './ui/effects/applyTheme.ts';
import { PREFERENCES_KEY } from './state/keys.ts';

// The right colours for the very first paint; all else that was saved is read with the app.
try {
  applyTheme(JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? '{}'));
} catch {
  // Nothing saved, forbidden or unreadable: the system's colours.
}

// The shell in the page is painted before the app begins to load the machine.
requestAnimationFrame(() => setTimeout(() => void import('./main.tsx')));
