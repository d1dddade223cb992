import { createServer } from 'vite';
import { root } from './setup.mjs';

/** Loads TypeScript sources as the development server does: `load` takes a path below `src` without ending. */
export async function openSources() {
  const server = await createServer({
    root,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
  });
  return {
    load: (path) => server.ssrLoadModule(`/src/${path}.ts`),
    close: () => server.close(),
  };
}
