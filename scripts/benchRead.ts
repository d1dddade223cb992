// Measures Read with a million log lines in the production build, beside JSON.parse alone in a worker of the same browser.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { timeOtherReaders } from './bench/otherReaders.ts';
import { TEMPLATE, writeLog } from './bench/writeLog.ts';
import { browserOptions } from './browser.ts';
import { serve } from './serve.ts';
import { root } from './setup.js';

const LINES = Number(process.argv[2] ?? 1_000_000);
const RUNS = 3;

/** Splits the file into lines and parses each, in a worker. Gives milliseconds. */
const PARSE_ALONE = `onmessage = async ({ data: file }) => {
  const start = performance.now();
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let rows = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const text = rest + value;
    let from = 0;
    for (let end = text.indexOf('\\n'); end >= 0; end = text.indexOf('\\n', from)) {
      if (JSON.parse(text.slice(from, end)).status !== undefined) rows++;
      from = end + 1;
    }
    rest = text.slice(from);
  }
  postMessage({ time: performance.now() - start, rows });
};`;

declare global {
  interface Window {
    /** Milliseconds between frames, and when what happened. */
    gaps: number[];
    started?: number;
    firstRows?: number;
    done?: number;
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const print = (name: string, values: readonly number[], unit = 'ms') =>
  console.log(
    `  ${name.padEnd(52)}${`${Math.round(median(values))} ${unit}`.padStart(12)}   (${values.map(Math.round).join(', ')})`,
  );

/** Megabytes that the largest renderer has in memory. */
async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return Math.max(
    ...renderers.map((id) => {
      const status = spawnSync('grep', ['VmRSS', `/proc/${id}/status`], { encoding: 'utf8' }).stdout;
      return Number(/\d+/.exec(status)?.[0] ?? 0) / 1000;
    }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'logwright-bench-'));
const path = join(folder, 'lines.log');
writeLog(path, LINES);
console.log(
  `${LINES} lines, ${(statSync(path).size / 1e6).toFixed(0)} MB, load ${loadavg()[0]?.toFixed(1)}\n`,
);

const server = await serve({ dir: join(root, 'dist') });
const browser = await chromium.launch(browserOptions());
try {
  const names = ['parse', 'all', 'first', 'gap', 'filter', 'memory', 'cancel'] as const;
  const figures: Record<(typeof names)[number], number[]> = {
    parse: [],
    all: [],
    first: [],
    gap: [],
    filter: [],
    memory: [],
    cancel: [],
  };
  for (let run = 0; run < RUNS; run++) {
    const parsePage = await browser.newPage();
    await parsePage.setContent('<input type="file">');
    await parsePage.setInputFiles('input', path);
    figures.parse.push(
      await parsePage.evaluate(
        (code) =>
          new Promise<number>((done) => {
            const worker = new Worker(URL.createObjectURL(new Blob([code])));
            worker.addEventListener('message', ({ data }) => done(data.time));
            // oxlint-disable-next-line require-post-message-target-origin -- a worker has none
            worker.postMessage(document.querySelector('input')?.files?.[0]);
          }),
        PARSE_ALONE,
      ),
    );
    await parsePage.close();
    const page = await browser.newPage();
    await page.addInitScript((source) => {
      localStorage.setItem('logwright.preferences', JSON.stringify({ welcomed: true }));
      localStorage.setItem('logwright.document', JSON.stringify({ source }));
    }, TEMPLATE);
    await page.goto(server.url);
    await page.locator('.header').getByRole('radio').last().click();
    await page.locator('.read-empty').waitFor();
    await page.evaluate(() => {
      window.gaps = [];
      let last = performance.now();
      const tick = (now: number) => {
        window.gaps.push(now - last);
        last = now;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
      new MutationObserver(() => {
        if (document.querySelector('.read-row .mono')) window.firstRows ??= performance.now();
        const isReading = document.querySelector('.read-bar progress');
        if (window.started && window.firstRows && !isReading) window.done ??= performance.now();
      }).observe(document.body, { childList: true, subtree: true });
      addEventListener('change', () => (window.started = performance.now()), true);
    });
    // The copy for use offline is saved by then, which is work for both cores.
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForTimeout(500);
    const before = await memoryOf(browser);
    await page.setInputFiles('.read-drop input', path);
    await page.waitForFunction(() => window.done !== undefined, undefined, { timeout: 120_000 });
    const read = await page.evaluate(() => ({
      all: (window.done ?? NaN) - (window.started ?? NaN),
      first: (window.firstRows ?? NaN) - (window.started ?? NaN),
      gap: Math.max(...window.gaps.slice(5)),
    }));
    figures.all.push(read.all);
    figures.first.push(read.first);
    figures.gap.push(read.gap);
    await page.waitForTimeout(1500);
    for (const value of ['502', 'MESSAGE']) {
      figures.filter.push(
        await page.evaluate(
          (text) =>
            new Promise<number>((done) => {
              const button = [...document.querySelectorAll<HTMLElement>('.read-value')].find(
                (each) => each.title === text,
              );
              const before = document.querySelector('.read-head')?.textContent;
              const start = performance.now();
              const look = () => {
                if (document.querySelector('.read-head')?.textContent === before) requestAnimationFrame(look);
                else requestAnimationFrame(() => done(performance.now() - start));
              };
              button?.click();
              look();
            }),
          value,
        ),
      );
      await page.locator('.read-filter .read-link').click();
      await page.waitForTimeout(800);
    }
    figures.memory.push((await memoryOf(browser)) - before);
    // Once more, and given up in the middle of it.
    await page.locator('.read-bar input[type="file"]').setInputFiles(path);
    await page.locator('.read-bar progress').waitFor();
    await page.waitForTimeout(300);
    figures.cancel.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            const bar = document.querySelector('.read-bar');
            if (!bar) throw new Error('Nothing is read.');
            const start = performance.now();
            const look = () => {
              if (bar.querySelector('progress')) requestAnimationFrame(look);
              else done(performance.now() - start);
            };
            [...bar.querySelectorAll('button')]
              .find((each) => each.nextElementSibling?.matches('progress'))
              ?.click();
            look();
          }),
      ),
    );
    await page.close();
  }
  console.log('Read, medians of three runs');
  print('JSON.parse alone, in a worker', figures.parse);
  print('file to columns and summary', figures.all);
  print('first rows', figures.first);
  print('longest gap between two frames', figures.gap);
  print('filter to paint', figures.filter);
  print('memory added to the page with its worker', figures.memory, 'MB');
  print('cancel to quiet', figures.cancel);
  console.log(
    `  reading takes ${(median(figures.all) / median(figures.parse)).toFixed(2)} times as long as JSON.parse alone`,
  );
  await browser.close();
  console.log('\nPrograms of the terminal, the same file, once each');
  for (const timing of timeOtherReaders(path, folder))
    console.log(
      `  ${timing.name.padEnd(52)}${'why' in timing ? timing.why : `${timing.seconds.toFixed(1)} s`}`,
    );
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
