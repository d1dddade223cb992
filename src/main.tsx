import './ui/theme/tokens.css';
import './ui/theme/base.css';
import './ui/theme/shell.css';
import { ThemeProvider } from '@mui/material/styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './ui/App.tsx';
import { followPreferences } from './ui/effects/followPreferences.ts';
import { openPage } from './ui/effects/openPage.ts';
import { theme } from './ui/theme/theme.ts';

openPage();
followPreferences();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ThemeProvider theme={theme}>
        <App />
      </ThemeProvider>
    </StrictMode>,
  );
}
