import { ThemeProvider } from '@mui/system';
import { renderToString } from 'react-dom/server';
import { LOCALES, type Locale } from './core/text.ts';
import { loadMessages, messagesOf } from './i18n/messages.ts';
import { App } from './ui/App.tsx';
import { PrerenderingContext } from './ui/common/hooks/prerendering.ts';
import { makeTheme } from './ui/common/theme/makeTheme.ts';

await Promise.all(LOCALES.map(loadMessages));

/** A page as it is before any script runs. */
export interface Prerendered {
  readonly title: string;
  readonly description: string;
  /** What is said to a browser without scripts. */
  readonly noScript: string;
  /** What is said where the app cannot be loaded. */
  readonly startFailed: string;
  readonly startAgain: string;
  /** The app as a first visitor sees it in a wide window; the style sheet fits it to narrow ones. */
  readonly html: string;
  /** The styles of its controls by their names, which emotion makes. */
  readonly controls: ReadonlyMap<string, string>;
}

/** Renders the app in a language with what a first visit shows. Runs at build time only. */
export function prerender(locale: Locale): Prerendered {
  const words = messagesOf(locale).page;
  const html = render(locale);
  const controls = new Map([...html.matchAll(CONTROL_STYLE)].map(([, name = '', css = '']) => [name, css]));
  return { ...words, html: `<div class="prerendered">${readable(html)}</div>`, controls };
}

const CONTROL_STYLE = /<style data-emotion="css ([^" ]+)">([\s\S]*?)<\/style>/g;

function render(locale: Locale): string {
  return renderToString(
    <PrerenderingContext value={{ locale, layout: 'wide' }}>
      <ThemeProvider theme={makeTheme()}>
        <App />
      </ThemeProvider>
    </PrerenderingContext>,
  );
}

/** What React leaves for a hydration that never comes, since the app draws itself anew over this page. */
const FOR_HYDRATION = /<!--[\s\S]*?-->|<template\b[^>]*><\/template>/g;

/** The styles of controls, which are not there before they work; and what is only said of what has the focus. */
const FOR_LATER =
  /<style\b[\s\S]*?<\/style>|<span id="[^"]*" hidden="">[\s\S]*?<\/span>|<kbd class="enter-hint">.*?<\/kbd>/g;

/** What only somebody who acts, or a script, asks of an element. React writes quotes in texts in another way. */
const FOR_ACTING = new RegExp(
  ` (?:${[
    'aria-(?:describedby|expanded|haspopup|keyshortcuts|orientation|pressed|value\\w+)',
    'auto(?:Capitalize|Complete)|enterKeyHint|spellCheck|tabindex|title',
    'data-(?:insert|part|scenario|token|variable)',
  ].join('|')})="[^"]*"`,
  'g',
);

/** Without a script a row is no button, and its name can be read. */
const CATALOG_ROW = / role="button"( class="catalog-row[^>]*?) aria-label="[^"]*"/g;

/** What is unseen until it works needs no name. */
const SPLITTER = / role="separator"( class="splitter[^>]*?) aria-label="[^"]*"/g;

/** Controls of the component library keep their places, but they are unseen until they work. */
const CONTROL = /<button class="Mui[\s\S]*?<\/button>/g;
const NAMES_OF_STYLES = / (?:css-\w+|Mui\w+-(?!root)\w+)(?=[ "])/g;
const SHAPES = /(<svg[^>]*>)[\s\S]*?(?=<\/svg>)/g;
const FOR_WORKING = / (?:aria-label|type|disabled)="[^"]*"/g;
/** A name in another language wants a font for its letters, which may be a large one. */
const FOREIGN_NAME = / lang="[^"]*">[^<]*/;

/** Only an attribute needs its quotes written otherwise. */
const TEXT = />[^<]+/g;

/** Leaves of a page that was rendered what a person can see or read before any script runs. */
function readable(html: string): string {
  return html
    .replaceAll(FOR_HYDRATION, '')
    .replaceAll(FOR_LATER, '')
    .replaceAll(FOR_ACTING, '')
    .replaceAll(CATALOG_ROW, '$1')
    .replaceAll(SPLITTER, '$1')
    .replaceAll(NAMES_OF_STYLES, '')
    .replaceAll(CONTROL, (control) =>
      control.replaceAll(SHAPES, '$1').replaceAll(FOR_WORKING, '').replace(FOREIGN_NAME, '>'),
    )
    .replaceAll(TEXT, (text) => text.replaceAll('&quot;', '"'));
}
