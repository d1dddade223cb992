import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { runModule } from '../runModule.ts';
import type * as Prerender from './floors/stack/prerender.tsx';

const stack = fileURLToPath(new URL('floors/stack', import.meta.url));

/** As the app does it: nothing is loaded before the page is on the screen. */
function startAfterPaint(page: string): string {
  const script = /<script type="module"[^>]*src="([^"]+)"[^>]*><\/script>/;
  const [, src] = script.exec(page) ?? [];
  const start = `requestAnimationFrame(() => setTimeout(() => import(${JSON.stringify(src)})));`;
  return page.replace(script, '').replace('</body>', `<script>${start}</script></body>`);
}

/** The folders of the two pages. */
export type Floors = Readonly<Record<'static' | 'stack', string>>;

/**
 * Builds the two pages that ours is held against, in folders below `dir`: `static`, the variables in a table
 * without any script, and `stack`, the least page of React, MUI and CodeMirror that begins as ours does:
 * prerendered, started after the first paint, the editor last.
 */
export async function buildFloors(dir: string): Promise<Floors> {
  const { html, plain } = await runModule<typeof Prerender>(join(stack, 'prerender.tsx'));
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
        transformIndexHtml: { order: 'pre', handler: (page: string) => page.replace('%app%', html) },
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
