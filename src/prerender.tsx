import { ThemeProvider } from '@mui/material/styles';
import { renderToString } from 'react-dom/server';
import type { Locale } from './core/text.ts';
import { en } from './i18n/en.ts';
import { ko } from './i18n/ko.ts';
import { App } from './ui/App.tsx';
import type { Width } from './ui/effects/useWidth.ts';
import { PrerenderingContext } from './ui/prerendering.ts';
import { theme } from './ui/theme/theme.ts';

/** A page as it is before any script runs. */
export interface Prerendered {
  readonly title: string;
  readonly description: string;
  /** What is said to a browser without scripts. */
  readonly noScript: string;
  /** The app as a first visitor sees it, once for wide windows and once for phones; the style sheet shows one. */
  readonly html: string;
}

/** Renders the app in a language with what a first visit shows. Runs at build time only. */
export function prerender(locale: Locale): Prerendered {
  const { title, description, noScript } = { en, ko }[locale].page;
  const phone = withoutReferences(render(locale, 'narrow'));
  return {
    title,
    description,
    noScript,
    html: `<div class="prerendered">${render(locale, 'wide')}${phone}</div>`,
  };
}

function render(locale: Locale, width: Width): string {
  const html = renderToString(
    <PrerenderingContext value={{ locale, width }}>
      <ThemeProvider theme={theme}>
        <App />
      </ThemeProvider>
    </PrerenderingContext>,
  );
  // What React leaves for a hydration that never comes: the app draws itself anew over this page.
  return html.replaceAll(/<!--[\s\S]*?-->|<template\b[^>]*><\/template>/g, '');
}

/** The second copy of a panel must not bear the ids of the first. */
function withoutReferences(html: string): string {
  return html.replaceAll(/ (?:id|for|aria-labelledby|aria-describedby|aria-controls)="[^"]*"/g, '');
}
