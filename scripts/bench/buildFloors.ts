// @ts-nocheck
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, createServer } from 'vite';

const stack = fileURLToPath(new URL('floors/stack', import.meta.url));

async function prerender() {
  const server = await createServer({
    configFile: false,
    root: stack,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await server.ssrLoadModule('/prerender.tsx');
  } finally {
    await server.close();
  }
}

/** As the app does it: nothing is loaded before the page is on the screen. */
function startAfterPaint(page) {
  const script = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/;
  const [, src] = script.exec(page);
  const start = `requestAnimationFrame(() => setTimeout(() => import(${JSON.stringify(src)})));`;
  return page.replace(script, '').replace('</body>', `<script>${start}</script></body>`);
}

/**
 * Builds the two pages that ours is held against, in folders below `dir`: `static`, the variables in a table
 * without any script, and `stack`, the least page of React, MUI and CodeMirror that begins as ours does:
 * prerendered, started after the first paint, the editor last.
 */
export async function buildFloors(dir) {
  const { html, plain } = await prerender();
  await mkdir(join(dir, 'static'), { recursive: true });
  await writeFile(join(dir, 'static', 'index.html'), plain);
  await writeFile(join(dir, 'static', 'robots.txt'), 'User-agent: *\nAllow: /\n');
  await build({
    configFile: false,
    root: stack,
    base: './',
    logLevel: 'error',
    plugins: [
      react(),
      {
        name: 'prerendered',
        transformIndexHtml: { order: 'pre', handler: (page) => page.replace('%app%', html) },
      },
      { name: 'started-after-paint', transformIndexHtml: { order: 'post', handler: startAfterPaint } },
    ],
    build: {
      outDir: join(dir, 'stack'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
    },
  });
  await writeFile(join(dir, 'stack', 'robots.txt'), 'User-agent: *\nAllow: /\n');
  return { static: join(dir, 'static'), stack: join(dir, 'stack') };
}
