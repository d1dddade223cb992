import './ui/common/theme/tokens.css';
import './ui/common/theme/base.css';
import './ui/common/theme/shell.css';
// That of `@mui/material` brings what a theme with CSS variables wants: 3 kB before the page works.
import { ThemeProvider } from '@mui/system';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { TemplateView } from './state/preferences.ts';
import { useStore } from './state/store.ts';
import { App } from './ui/App.tsx';
import { followPreferences } from './ui/start/followPreferences.ts';
import { nextTask } from './state/nextTask.ts';
import { openPage } from './ui/start/openPage.ts';
import { announceNotices } from './ui/start/announceNotices.ts';
import { currentLayout, type Layout } from './ui/common/hooks/layout.ts';
import { whenIdle } from './ui/common/loading/whenIdle.ts';
import { makeTheme } from './ui/common/theme/makeTheme.ts';
import 'virtual:controls.css';

/** Takes over the page, in pieces, between which it goes on answering. Wants the words of its language. */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  await nextTask();
  announceNotices();
  openPage();
  followPreferences();
  await nextTask();
  loadParts();
  await nextTask();
  const theme = makeTheme();
  // In slices: the prerendered page stays until all is drawn.
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
    whenIdle(() => void import('./ui/start/keepOffline.ts').then((m) => m.keepOffline()));
}

/** Each in a function of its own: of two in one expression the bundler asks for the files of both. */
const LOAD_VIEW: Readonly<Record<TemplateView, () => Promise<unknown>>> = {
  text: () => import('./ui/template/editor/TemplateEditor.tsx'),
  fields: () => import('./ui/template/fields/FieldsView.tsx'),
};

const SHOW_EXPORT: readonly Layout[] = ['wide', 'middle'];

const loadExport = () => void import('./ui/export/ExportPanel.tsx').catch(() => undefined);

/** Their places on the page ask for them only once they are drawn. A load that fails is tried again there. */
function loadParts(): void {
  LOAD_VIEW[useStore.getState().preferences.templateView]().catch(() => undefined);
  // Where there is no room beside the template it is shown later.
  if (SHOW_EXPORT.includes(currentLayout())) loadExport();
  else whenIdle(loadExport);
}
