import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { createServer, type Plugin } from 'vite';
import type * as Prerender from '../src/prerender.tsx';

const FIRST = fileURLToPath(new URL('firstScript.js', import.meta.url));

const LOCALES = ['en', 'ko'] as const;
type Locale = (typeof LOCALES)[number];
type Pages = Readonly<Record<Locale, Prerender.Prerendered>>;

/** The languages whose page is a folder of its own; the other one is the page of the site. */
const localeOf = (path: string): Locale => LOCALES.find((locale) => path.startsWith(`/${locale}/`)) ?? 'en';

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
    transformIndexHtml: {
      order: 'pre',
      handler: async (html, { path }) => {
        pages ??= renderPages();
        const { html: app, ...words } = (await pages)[localeOf(path)];
        const values: Readonly<Record<string, string>> = {
          first: readFileSync(FIRST, 'utf8').trim(),
          app: isBuild ? app : '',
          ...words,
        };
        return html.replaceAll(/%(\w+)%/g, (whole, name: string) => values[name] ?? whole);
      },
    },
  };
}

/** Runs the app in this process, with a server of its own that compiles it and listens to nobody. */
async function renderPages(): Promise<Pages> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type is that of the very file
    const { prerender } = (await server.ssrLoadModule('/src/prerender.tsx')) as typeof Prerender;
    return { en: prerender('en'), ko: prerender('ko') };
  } finally {
    await server.close();
  }
}
