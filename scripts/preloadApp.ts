import { posix } from 'node:path';
import type { Plugin } from 'vite';

/** The module that the boot script imports once the page is painted. */
const APP = '/src/main.tsx';

/** Has the browser fetch the app beside the boot script instead of after it. */
export function preloadApp(): Plugin {
  return {
    name: 'preload-app',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle, path }) => {
        const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk');
        const app = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(APP));
        const files = app ? [app.fileName, ...app.imports] : [];
        const folder = posix.dirname(path);
        return files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', href: `./${posix.relative(folder, `/${file}`)}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}
