import Beasties from 'beasties';
import { parse } from 'postcss';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The module that the boot script imports once the page is painted. */
const APP = '/src/main.tsx';

/** What scripts do to the page before and while the app loads, and its language: no selector finds them in the page. */
const KEPT = [/data-theme/, /data-returning/, /data-welcomed/, /lang[=(]/];

const STYLE = /<style>([\s\S]*?)<\/style>/;
const FONT_FACE = /@font-face\s*\{[^}]*\}/g;

/**
 * Puts into the pages those styles of the app that something in them needs, so that what was prerendered is
 * dressed without waiting for a second file. The whole style sheet comes with the app, with the fonts that it
 * loads; until then the pages use fonts of the system in the same measures.
 */
export function inlineStyles(): Plugin {
  return {
    name: 'logwright:inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const styles = appStyles(bundle).map(({ source }) => String(source));
        const tag: HtmlTagDescriptor = {
          tag: 'style',
          children: await stylesFor(html, styles.join('')),
          injectTo: 'head',
        };
        return [tag];
      },
    },
  };
}

/** Those of the styles that the page needs. Throws where they name another file, which nothing would bring. */
async function stylesFor(html: string, css: string): Promise<string> {
  const beasties = new Beasties({
    external: false,
    fonts: false,
    mergeStylesheets: false,
    allowRules: KEPT,
    logLevel: 'warn',
  });
  const pruned = await beasties.process(html.replace('</head>', () => `<style>${css}</style></head>`));
  const systemFonts = (css.match(FONT_FACE) ?? []).filter((rule) => !rule.includes('url('));
  const needed = systemFonts.join('') + atRest(STYLE.exec(pruned)?.[1] ?? '').replaceAll(FONT_FACE, '');
  if (needed.includes('url(')) throw new Error('A style of the first paint names a file.');
  return needed;
}

/** Styles without those of what a person points at or works with, and the rims of controls: these come with the app. */
function atRest(css: string): string {
  const root = parse(css);
  root.walkRules((rule) => {
    const selectors = rule.selectors.filter((selector) => isAtRest(selector));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0 || rule.params.includes('forced-colors')) rule.remove();
  });
  return root.toString();
}

function isAtRest(selector: string): boolean {
  return selector.includes('-link') || !ACTING.test(selector.replaceAll(EXCEPTION, ''));
}

const ACTING = /:(?:hover|focus|active)\b/;
const EXCEPTION = /:not\([^()]*\)/g;

/** The style sheets that come with the app. */
function appStyles(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputAsset[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const app = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(APP)));
  const own = app ? [app, ...chunks.filter((chunk) => app.imports.includes(chunk.fileName))] : [];
  const names = new Set(own.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  const assets = Object.values(bundle).filter((output) => output.type === 'asset');
  return assets.filter(({ fileName }) => names.has(fileName));
}
