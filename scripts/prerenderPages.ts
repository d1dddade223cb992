import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { LOCALES, type Locale } from '../src/core/text.ts';
import { DOCUMENT_KEY, PREFERENCES_KEY } from '../src/state/keys.ts';
import { SITE_LOCALE } from '../src/ui/common/browser/site.ts';
import { inlineScript } from './inlineScript.ts';
import { localeOf } from './pages.ts';
import { runModule } from './runModule.ts';
import type * as Prerender from '../src/prerender.tsx';

const APP = fileURLToPath(new URL('../src/prerender.tsx', import.meta.url));
const ICON = fileURLToPath(new URL('../public/icon.svg', import.meta.url));

/** The style sheet of the controls that are on the pages. */
const CONTROLS = 'virtual:controls.css';

type Pages = ReadonlyMap<Locale, Prerender.Prerendered>;

/**
 * Fills the placeholders of the pages. Built pages hold the app as a first visitor sees it, so that there is
 * something to read before and without scripts; pages of the development server begin empty.
 */
export function prerenderPages(): Plugin {
  let isBuild = false;
  let pages: Promise<Pages> | undefined;
  return {
    name: 'logwright:prerender-pages',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id === CONTROLS ? `\0${id}` : undefined),
    load: async (id) => {
      if (id !== `\0${CONTROLS}`) return undefined;
      return isBuild ? [...controlStyles(await (pages ??= renderPages())).values()].join('') : '';
    },
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { path }) => {
        const locale = localeOf(path);
        const rendered = await (pages ??= renderPages());
        const page = rendered.get(locale);
        if (!page) throw new Error(`${path} is in no language.`);
        const { html: app, controls: _, ...words } = page;
        const names = [...controlStyles(rendered).keys()];
        const values: Readonly<Record<string, string>> = {
          first: await inlineScript('firstScript', { DOCUMENT_KEY, PREFERENCES_KEY, LOCALES, SITE_LOCALE }),
          alternates: LOCALES.map((other) => alternate(locale, other)).join('\n    '),
          // In the page itself: a browser would load it before the first paint.
          icon: pictureUrl(readFileSync(ICON, 'utf8')),
          app: isBuild ? app : '',
          // These styles come with the app's own, so that emotion need not write them in the middle of the start.
          controls: isBuild ? `<style data-emotion="css ${names.join(' ')}"></style>` : '',
          ...words,
        };
        return html.replaceAll(/%(\w+)%/g, (whole, name: string) => values[name] ?? whole);
      },
    },
  };
}

/** A picture as an address for an attribute in double quotes: as it is, so that it packs well with the page's own. */
function pictureUrl(svg: string): string {
  return `data:image/svg+xml,${svg.trim().replaceAll('"', "'").replaceAll('#', '%23')}`;
}

/** What tells a search engine of the page in another language, or in its own. */
function alternate(locale: Locale, other: Locale): string {
  const href = (locale === SITE_LOCALE ? './' : '../') + (other === SITE_LOCALE ? '' : `${other}/`);
  return `<link vite-ignore rel="alternate" hreflang="${other}" href="${href}" />`;
}

/** The styles of the controls of all pages by their names. */
function controlStyles(pages: Pages): ReadonlyMap<string, string> {
  return new Map([...pages.values()].flatMap(({ controls }) => [...controls]));
}

/** Runs the app in this process. */
async function renderPages(): Promise<Pages> {
  const { prerender } = await runModule<typeof Prerender>(APP);
  return new Map(LOCALES.map((locale) => [locale, prerender(locale)]));
}
