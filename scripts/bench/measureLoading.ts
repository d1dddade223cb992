import type { Browser, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ScriptFile } from './startScripts.ts';

declare global {
  interface Window {
    usableAt?: number;
  }
}

/** A script that the page loaded; an early one had arrived when the page became usable. */
export interface LoadedFile extends ScriptFile {
  readonly early: boolean;
}

/** No request for this long means that loading has settled; lazy parts wait for an idle moment. */
const QUIET_MS = 2000;

async function compressedSizes(body: Buffer): Promise<Omit<ScriptFile, 'name'>> {
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  const [small, smaller] = await Promise.all([
    promisify(gzip)(body, { level: 9 }),
    promisify(brotliCompress)(body, best),
  ]);
  return { raw: body.length, gzip: small.length, brotli: smaller.length };
}

/** Runs in the page before anything else: notes when the three panels and a writable editor are there. */
function watchUntilUsable(needed: readonly string[]): void {
  const check = () => {
    if (needed.every((selector) => document.querySelector(selector) !== null)) {
      window.usableAt = performance.now();
    } else requestAnimationFrame(check);
  };
  check();
}

/** What the page knows of its own requests: when it was usable, and when each file had arrived. */
function readTimings(): {
  readonly usableAt: number | undefined;
  readonly arrivals: Readonly<Record<string, number>>;
} {
  const files = performance
    .getEntriesByType('resource')
    .flatMap((entry) =>
      entry instanceof PerformanceResourceTiming ? [[entry.name, entry.responseEnd] as const] : [],
    );
  return { usableAt: window.usableAt, arrivals: Object.fromEntries(files) };
}

async function inlineScripts(dir: string): Promise<Buffer> {
  const html = await readFile(join(dir, 'index.html'), 'utf8');
  const found = html.matchAll(/<script(?![^>]*\ssrc\s*=)[^>]*>([\s\S]*?)<\/script>/gi);
  return Buffer.from([...found].map(([, text]) => text).join(''));
}

/** Waits until no request was made for a while. */
async function settle(page: Page, requests: readonly unknown[]): Promise<void> {
  for (let seen = -1; seen !== requests.length;) {
    seen = requests.length;
    await page.waitForTimeout(QUIET_MS);
  }
}

/**
 * Opens the page with an empty cache. Gives every script that it loads. Throws when it does not become so.
 */
export async function measureLoading(
  browser: Browser,
  { url, dir, needed }: { readonly url: string; readonly dir: string; readonly needed: readonly string[] },
): Promise<readonly LoadedFile[]> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const requests: unknown[] = [];
  const scripts: string[] = [];
  context.on('request', (request) => requests.push(request));
  context.on('response', (response) => {
    if (/javascript/.test(response.headers()['content-type'] ?? '')) scripts.push(response.url());
  });
  await page.addInitScript(watchUntilUsable, needed);
  await page.goto(url, { waitUntil: 'load' });
  await settle(page, requests);
  const { usableAt, arrivals } = await page.evaluate(readTimings);
  await context.close();
  if (usableAt === undefined) throw new Error(`The page does not show all of ${needed.join(' ')}`);
  const measure = async (script: string): Promise<LoadedFile> => ({
    name: decodeURIComponent(script.slice(url.length)),
    early: (arrivals[script] ?? Infinity) <= usableAt,
    ...(await compressedSizes(await readFile(join(dir, decodeURIComponent(script.slice(url.length)))))),
  });
  const files = await Promise.all([...new Set(scripts)].map(measure));
  const inline = await inlineScripts(dir);
  if (inline.length === 0) return files;
  return [{ name: 'index.html (inline)', early: true, ...(await compressedSizes(inline)) }, ...files];
}
