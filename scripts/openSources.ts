// @ts-nocheck
import { createServer } from 'vite';
import { root } from './setup.js';

/**
 * Loads TypeScript sources as the development server does: `load` takes a path below `src` without ending. `folder`:
 * where the sources are, if not here.
 */
export async function openSources(folder = root) {
  const server = await createServer({
    root: folder,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  return {
    load: (path) => server.ssrLoadModule(`/src/${path}.ts`),
    close: () => server.close(),
  };
}
