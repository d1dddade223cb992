// Plays with the real page at random: `npm run monkey -- --seconds 180 --seed 1`, with `--size 390x844` in a window
// that keeps its size. The choices follow from the seed;
// how far the page has come when one is carried out does not.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { browserOptions } from './browser.ts';
import { createRandom } from './fuzz/random.ts';
import { createActions, goTo, type Size } from './monkey/actions.ts';
import { measureMemory, watchPage, type Memory } from './monkey/watchPage.ts';
import { serve } from './serve.ts';
import { root } from './setup.js';

/** How many actions lie between two checks: fewer steps than the history keeps. */
const ROUND = 100;

/** How much more memory the page may hold at the end than after the first round, as a factor. */
const MOST_GROWTH = 1.5;

/** Has everything on the screen, also the way to undo. */
const WIDE = { width: 1440, height: 900 };

/** How many of the last actions are told of a failure. */
const TOLD = 15;

const STARTS = [
  '{"id":"$context.requestId","status":"$context.status","ms":"$context.integrationLatency"}',
  '{"id":"$context.requestId","ms":$context.integrationLatency,"x":"$context.httpMethod"}',
  '<r><id>$context.requestId</id><s>$context.status</s></r>',
  '$context.requestId,$context.status,"$context.error.message"',
  '',
];

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '180' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string' },
  },
});
const [seconds, seed] = [Number(values.seconds), Number(values.seed)];
if (!(seconds > 0) || !Number.isInteger(seed)) {
  console.error('--seconds takes a number above 0 and --seed a whole number.');
  process.exit(2);
}
const [, width, height] = /^(\d+)x(\d+)$/.exec(values.size ?? '') ?? [];
const size: Size | undefined = width && height ? [Number(width), Number(height)] : undefined;
if (values.size !== undefined && !size) {
  console.error('--size takes a width and a height, such as 390x844.');
  process.exit(2);
}
if (!existsSync(join(root, 'dist', 'index.html'))) {
  console.error('There is no build to try: run `npm run build` first.');
  process.exit(2);
}

const savedDocument = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 500));
    return localStorage.getItem('logwright.document');
  });

/** Closes what lies over the page, and undoes everything. Gives whether nothing is left to undo. */
async function undoAll(page: Page): Promise<boolean> {
  const over = page.locator('[role="dialog"], [role="menu"], [role="listbox"], .MuiBackdrop-root');
  for (let tries = 0; tries < 10 && (await over.count()) > 0; tries++) {
    await page.keyboard.press('Escape');
    await page.waitForTimeout(300);
  }
  await goTo(page, 'build');
  return page.evaluate(async () => {
    const button = document.querySelector<HTMLButtonElement>(
      '.header :is([aria-label="Undo"], [aria-label="실행 취소"])',
    );
    if (!button) return false;
    for (let steps = 0; steps < 600 && !button.disabled; steps++) {
      button.click();
      await new Promise((done) => requestAnimationFrame(done));
    }
    return button.disabled;
  });
}

/** Opens the page with a template on it, and gives the document as the page itself saves it. */
async function begin(page: Page, url: string, source: string): Promise<string | null> {
  await page.addInitScript((saved) => {
    if (localStorage.getItem('logwright.document') !== null) return;
    localStorage.setItem('logwright.document', JSON.stringify({ source: saved }));
    localStorage.setItem('logwright.preferences', JSON.stringify({ locale: 'en', welcomed: true }));
  }, source);
  await page.goto(url);
  // What lies over an empty template would take a click.
  await page.locator('.cm-content[contenteditable="true"]').focus();
  await page.keyboard.type('x');
  await savedDocument(page);
  await page.keyboard.press('ControlOrMeta+z');
  return savedDocument(page);
}

const random = createRandom(seed);
const site = await serve({ dir: join(root, 'dist') });
const browser = await chromium.launch(browserOptions());
const context = await browser.newContext({
  viewport: WIDE,
  serviceWorkers: 'block',
  permissions: ['clipboard-read', 'clipboard-write'],
});
const page = await context.newPage();
page.setDefaultTimeout(10_000);
const session = await context.newCDPSession(page);
await session.send('Performance.enable');
const faults = await watchPage(page, new URL(site.url).origin);
const worker = /^console warning: Service Worker registration blocked/;

const history: string[] = [];
let count = 0;
let first: Memory | undefined;
let last: Memory | undefined;
const fail = (reason: string) => {
  console.error(
    `\nAfter ${count} actions: ${reason}\n\nThe last actions:\n  ${history.slice(-TOLD).join('\n  ')}`,
  );
  process.exitCode = 1;
};
const findFault = () => faults.find((fault) => !worker.test(fault));

try {
  const start = await begin(page, site.url, STARTS[seed % STARTS.length] ?? '');
  if (start === null) throw new Error('The page did not save what was typed at the start.');
  const actions = createActions(page, random, size && [size]);
  const draws = actions.flatMap((action) => Array.from({ length: action.share }, () => action));
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end && process.exitCode === undefined) {
    if (size) await page.setViewportSize({ width: size[0], height: size[1] });
    for (let step = 0; step < ROUND && findFault() === undefined; step++) {
      history.push(await random.pick(draws).run());
      count += 1;
      if ((await page.locator('[data-crashed]').count()) > 0) faults.push('a part of the page crashed');
    }
    if (findFault() !== undefined) break;
    await page.setViewportSize(WIDE);
    if (!(await undoAll(page))) fail('not everything can be undone.');
    const now = await savedDocument(page);
    if (now !== start) fail(`undoing everything gives another document.\n  start ${start}\n  now   ${now}`);
    last = await measureMemory(session);
    first ??= last;
    console.log(
      `${String(count).padStart(5)} actions, ${last.megabytes.toFixed(1)} MB, ${last.nodes} nodes, ${last.listeners} listeners`,
    );
  }
} catch (error) {
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
const fault = findFault();
if (fault !== undefined) fail(fault);
const growth = first && last && process.exitCode === undefined ? last.megabytes / first.megabytes : 0;
if (growth > MOST_GROWTH)
  fail(`the memory grew ${growth.toFixed(2)} times, which is more than ${MOST_GROWTH}.`);
await browser.close();
await site.close();
const outcome = process.exitCode === undefined ? `nothing failed, memory × ${growth.toFixed(2)}` : 'failed';
console.log(`\nseed ${seed}: ${count} actions, ${outcome}`);
