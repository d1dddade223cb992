import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

/**
 * Runs a module that Node.js cannot load, with JSX or styles in it or below it: a server of Vite's own compiles it, and
 * listens to nobody. Gives what it exports; `Module` is the type of that very file.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- only who asks knows the file
export async function runModule<Module>(path: string): Promise<Module> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
    return (await server.ssrLoadModule(path)) as Module;
  } finally {
    await server.close();
  }
}
