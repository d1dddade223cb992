import { posix } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The module that the boot script imports once the page is painted. */
const APP = '/src/main.tsx';

type Bundle = Rolldown.OutputBundle;

/**
 * Puts the styles of the app into the pages, so that what was prerendered is dressed without waiting for a
 * second file. The file itself is left out of the build, and of what the app loads.
 */
export function inlineStyles(): Plugin {
  return {
    name: 'logwright:inline-styles',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {}, path }) => {
        const folder = posix.dirname(path);
        return appStyles(bundle).map(({ fileName, source }): HtmlTagDescriptor => ({
          tag: 'style',
          children: fromFolder(String(source), posix.relative(folder, posix.dirname(`/${fileName}`))),
          injectTo: 'head',
        }));
      },
    },
    generateBundle: {
      order: 'post',
      handler: (_, bundle) => {
        const names = appStyles(bundle).map(({ fileName }) => fileName);
        for (const name of names) delete bundle[name];
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.code = withoutStyles(output, names);
        }
      },
    },
  };
}

/**
 * The code of a chunk, asking for none of these styles. What loads later shares chunks with the app and would ask
 * for their styles again. Vite keeps what a chunk asks for in one list with counted places, so the chunk itself,
 * which is there already, takes the place of a style.
 */
function withoutStyles({ code, fileName }: Rolldown.OutputChunk, names: readonly string[]): string {
  const own = `"./${posix.basename(fileName)}"`;
  return names.reduce((text, name) => text.replaceAll(`"./${posix.basename(name)}"`, own), code);
}

function appStyles(bundle: Bundle): readonly Rolldown.OutputAsset[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const app = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(APP)));
  const own = app ? [app, ...chunks.filter((chunk) => app.imports.includes(chunk.fileName))] : [];
  const names = new Set(own.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]));
  const assets = Object.values(bundle).filter((output) => output.type === 'asset');
  return assets.filter(({ fileName }) => names.has(fileName));
}

/** The same styles seen from the page's folder: files that they name lie beside the style sheet. */
function fromFolder(css: string, folder: string): string {
  return css.replaceAll(/url\((["']?)\.?\/?(?!data:|#)/g, `url($1${folder}/`);
}
