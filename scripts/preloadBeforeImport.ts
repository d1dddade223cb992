import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SCRIPT = fileURLToPath(new URL('loadFiles.js', import.meta.url));

/** The module that Vite puts before every import that comes later. */
const HELPER = /^\0vite\/preload-helper\.js$/;

/**
 * Has the built app fetch the files of a later import before it imports them (`loadFiles.js`).
 * @throws when Vite has no such helper any more.
 */
export function preloadBeforeImport(): Plugin {
  let isReplaced = false;
  return {
    name: 'logwright:preload-before-import',
    apply: 'build',
    config: () => ({
      // Vite names the files of an import only where it has several.
      build: { modulePreload: { resolveDependencies: (file, others) => [...new Set([file, ...others])] } },
    }),
    transform: {
      filter: { id: HELPER },
      handler: () => {
        isReplaced = true;
        return { code: readFileSync(SCRIPT, 'utf8'), map: null };
      },
    },
    buildEnd: (error) => {
      if (!error && !isReplaced) throw new Error(`Vite has no module like ${HELPER.source}.`);
    },
  };
}
