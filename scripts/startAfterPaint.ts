import { posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Locale } from '../src/core/text.ts';
import { inlineScript } from './inlineScript.ts';
import { localeOf } from './pages.ts';

/** The script that Vite puts into a page. */
const ENTRY = /[ \t]*<script type="module"[^>]*\ssrc="(?<src>[^"]+)"[^>]*><\/script>\n?/;

/**
 * Replaces the script of the built pages by one in the page itself, which waits for the first paint, so that the
 * browser has nothing to do before it. Then it asks at once for all scripts that the start needs.
 * @throws when a page has no script.
 */
export function startAfterPaint(): Plugin {
  return {
    name: 'logwright:start-after-paint',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {}, path }) => {
        const entry = ENTRY.exec(html);
        const src = entry?.groups?.['src'];
        if (!entry || src === undefined) throw new Error(`${path} has no script.`);
        const root = posix.relative(posix.dirname(path), '/') || '.';
        const parts = startScripts(bundle, localeOf(path)).map((name) => `${root}/${name}`);
        const script = await inlineScript('startScript', { PARTS: parts, ENTRY: src });
        return html.replace(ENTRY, '').replace('</body>', () => `  <script>${script}</script>\n  </body>`);
      },
    },
  };
}

/** The files of the scripts that the app needs to take over a page in a language. */
function startScripts(bundle: Rolldown.OutputBundle, locale: Locale): readonly string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const starts = ['/src/boot.ts', '/src/main.tsx', `/src/i18n/${locale}.ts`];
  const own = chunks.filter(({ facadeModuleId, moduleIds }) =>
    starts.some((start) => facadeModuleId?.endsWith(start) || moduleIds.some((id) => id.endsWith(start))),
  );
  return [...new Set(own.flatMap(({ fileName, imports }) => [fileName, ...imports]))];
}
