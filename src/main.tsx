import './ui/theme/tokens.css';
import './ui/theme/base.css';
import './ui/theme/shell.css';
import { ThemeProvider } from '@mui/material/styles';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from './state/store.ts';
import { App } from './ui/App.tsx';
import { followPreferences } from './ui/effects/followPreferences.ts';
import { openPage } from './ui/effects/openPage.ts';
import { whenIdle } from './ui/effects/whenIdle.ts';
import { theme } from './ui/theme/theme.ts';

/** Takes over the page. Wants the words of its language to be loaded. */
export function start(): void {
  openPage();
  followPreferences();
  loadParts();
  const root = document.getElementById('root');
  if (!root) return;
  // In slices: the prerendered page, which stays until then, goes on answering.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <ThemeProvider theme={theme}>
          <App />
        </ThemeProvider>
      </StrictMode>,
    ),
  );
  // The files of the development server change all the time: no worker keeps them.
  if (import.meta.env.PROD)
    whenIdle(() => void import('./ui/effects/keepOffline.ts').then((m) => m.keepOffline()));
}

/** Their places on the page ask for them only once they are drawn. A load that fails is tried again there. */
function loadParts(): void {
  const { templateView } = useStore.getState().preferences;
  const view =
    templateView === 'text' ? import('./ui/editor/TemplateEditor.tsx') : import('./ui/fields/FieldsView.tsx');
  void Promise.allSettled([view, import('./ui/panels/ExportPanel.tsx')]);
}
