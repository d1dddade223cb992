import { ThemeProvider } from '@mui/material/styles';
import { renderToString } from 'react-dom/server';
import type { Locale } from './core/text.ts';
import { en } from './i18n/en.ts';
import { ko } from './i18n/ko.ts';
import { addMessages } from './i18n/messages.ts';
import { App } from './ui/App.tsx';
import { PrerenderingContext } from './ui/prerendering.ts';
import { theme } from './ui/theme/theme.ts';

addMessages('en', en);
addMessages('ko', ko);

/** A page as it is before any script runs. */
export interface Prerendered {
  readonly title: string;
  readonly description: string;
  /** What is said to a browser without scripts. */
  readonly noScript: string;
  /** The app as a first visitor sees it in a wide window; the style sheet fits it to narrow ones. */
  readonly html: string;
}

/** Renders the app in a language with what a first visit shows. Runs at build time only. */
export function prerender(locale: Locale): Prerendered {
  const { title, description, noScript } = { en, ko }[locale].page;
  return { title, description, noScript, html: `<div class="prerendered">${render(locale)}</div>` };
}

function render(locale: Locale): string {
  const html = renderToString(
    <PrerenderingContext value={{ locale, width: 'wide' }}>
      <ThemeProvider theme={theme}>
        <App />
      </ThemeProvider>
    </PrerenderingContext>,
  );
  // What React leaves for a hydration that never comes (the app draws itself anew over this page), and the
  // styles of controls, which are not there before they work.
  return html.replaceAll(/<!--[\s\S]*?-->|<template\b[^>]*><\/template>|<style\b[\s\S]*?<\/style>/g, '');
}
