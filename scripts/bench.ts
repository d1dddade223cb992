// Measures the production build: what it loads, and how long a key takes to show everywhere.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { benchTemplate } from './bench/benchTemplate.ts';
import { buildFloors } from './bench/buildFloors.ts';
import { measureDragging, measureManyFields, measureRenaming } from './bench/measureDragging.ts';
import { LINTED, measureLint } from './bench/measureLint.ts';
import { measureLoading } from './bench/measureLoading.ts';
import { measureSearch } from './bench/measureSearch.ts';
import { measureTyping } from './bench/measureTyping.ts';
import { printLighthouse } from './bench/printLighthouse.ts';
import { LETTER } from './bench/measureKeys.ts';
import { startScripts, type ScriptFile } from './bench/startScripts.ts';
import { browserOptions } from './browser.ts';
import { serve } from './serve.ts';
import { root } from './setup.js';

const EDITOR = '.cm-content[contenteditable="true"]';
const PANELS = ['preview', 'problems', 'export'];
/** What is typed into: almost as much as AWS takes, and as much as is common. */
const TEMPLATES = [
  ['a template of 3 KB', benchTemplate()],
  ['a template of 500 bytes', benchTemplate(500)],
] as const;
const panelSelector = (name: string) => `[data-panel="${name}"]`;

type Size = 'gzip' | 'brotli' | 'raw';
const SIZES: readonly Size[] = ['gzip', 'brotli', 'raw'];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const milliseconds = (time: number | undefined) =>
  (time === undefined ? '–' : `${time.toFixed(1)} ms`).padStart(10);
const sum = (files: readonly ScriptFile[], key: Size) => files.reduce((total, file) => total + file[key], 0);

/** The value that a share of the values does not exceed (nearest rank); undefined for none. */
function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

function printSizes(name: string, size: (key: Size) => number): void {
  console.log(`  ${name.padEnd(42)}${SIZES.map((key) => kilobytes(size(key))).join('')}`);
}

function printFiles(title: string, files: readonly ScriptFile[]): void {
  console.log(`\n${title.padEnd(44)}      gzip    brotli       raw`);
  for (const file of files) printSizes(file.name, (key) => file[key]);
  printSizes('total', (key) => sum(files, key));
}

function printTimes(name: string, times: readonly number[]): void {
  const cells = [percentile(times, 0.5), percentile(times, 0.95)].map(milliseconds);
  console.log(`  ${name.padEnd(42)}${cells.join('')}${String(times.length).padStart(7)}`);
}

/**
 * Prints how long keys take to show: the letter itself, and then all that follows from it. Throws when one of these never
 * changed, since nothing was measured then.
 */
async function printTyping(
  title: string,
  browser: Browser,
  { panels, ...typing }: Parameters<typeof measureTyping>[1],
): Promise<void> {
  const { samples, layouts } = await measureTyping(browser, { ...typing, panels });
  const timesOf = (place: string) =>
    samples.map((delays) => delays[place]).filter((time) => time !== undefined);
  console.log(
    `\n${`${title}, CPU ÷ ${typing.rate}`.padEnd(44)}    median       p95   keys   ${layouts.toFixed(1)} layouts a key`,
  );
  printTimes(LETTER, timesOf(LETTER));
  if (panels.length > 0)
    printTimes(
      'all panels that the key changed',
      samples.map((delays) => Math.max(...Object.values(delays))),
    );
  for (const panel of panels) printTimes(panel, timesOf(panel));
  const silent = [LETTER, ...panels].filter((place) => timesOf(place).length === 0);
  if (silent.length > 0) throw new Error(`No key changed: ${silent.join(', ')}. The figures mean nothing.`);
}

/** Prints how smooth dragging is and how long keys take with 200 fields. Throws when no key changed anything. */
async function printManyFields(browser: Browser, url: string, rate: number): Promise<void> {
  const { over, scrolling } = await measureDragging(browser, { url, rate });
  console.log(`\n${`Dragging one of 200 rows, CPU ÷ ${rate}`.padEnd(44)}    median     worst frames`);
  for (const [name, frames] of [
    ['from frame to frame over the list', over],
    ['while the list scrolls below it', scrolling],
  ] as const) {
    const cells = [percentile(frames, 0.5), percentile(frames, 1)].map(milliseconds);
    console.log(`  ${name.padEnd(42)}${cells.join('')}${String(frames.length).padStart(7)}`);
  }
  console.log(`\n${`A key with 200 fields, CPU ÷ ${rate}`.padEnd(44)}    median       p95   keys`);
  const keys = { url, rate, panels: PANELS };
  for (const { name, samples } of [
    { name: 'a new name in Fields, to all panels', samples: await measureRenaming(browser, keys) },
    {
      name: 'a letter in Text, to all panels',
      samples: await measureManyFields(browser, { ...keys, editor: EDITOR }),
    },
  ]) {
    const last = samples.map((delays) => Object.values(delays)).filter((times) => times.length > 0);
    if (last.length === 0) throw new Error(`No panel changed: ${name}. The figures mean nothing.`);
    printTimes(
      name,
      last.map((times) => Math.max(...times)),
    );
  }
}

/** Prints how long a letter in the search of the catalog takes to show. */
async function printSearch(browser: Browser, url: string, rate: number): Promise<void> {
  console.log(`\n${`A letter in the catalog search, CPU ÷ ${rate}`.padEnd(44)}    median       p95   keys`);
  printTimes('to the painted list', await measureSearch(browser, { url, rate }));
}

/** Prints how long linting takes: a template of almost 3 KB, all rules, all scenarios. */
function printLint(): void {
  const { rules, scenarios } = LINTED;
  console.log(
    `\n${`Linting with ${rules} rules in ${scenarios} scenarios`.padEnd(44)}    median       p95   runs`,
  );
  printTimes('a template of almost 3 KB', measureLint(benchTemplate(), 200));
}

const dir = join(root, 'dist');
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, load ${loadavg()[0]?.toFixed(2)}`,
);
printFiles('JavaScript before the app takes over the page', startScripts(dir));
printLint();
const temp = await mkdtemp(join(tmpdir(), 'logwright-floors-'));
const floors = await buildFloors(temp);
await printLighthouse(dir, floors);
const site = await serve({ dir, base: '/tools/logwright/' });
const stack = await serve({ dir: floors.stack });
const browser = await chromium.launch(browserOptions());
try {
  const needed = [EDITOR, ...PANELS.map(panelSelector)];
  const files = await measureLoading(browser, { url: site.url, dir, needed });
  printFiles(
    'JavaScript before every panel is there',
    files.filter(({ early }) => early),
  );
  printFiles('JavaScript in all, after loading has settled', files);
  for (const rate of [1, 4]) {
    for (const [name, template] of TEMPLATES) {
      const typing = { editor: EDITOR, template, rate };
      const ours = { url: site.url, output: panelSelector('export'), panels: PANELS };
      await printTyping(`A key in ${name}`, browser, { ...typing, ...ours });
      await printTyping(`  of the stack alone`, browser, {
        ...typing,
        url: stack.url,
        output: EDITOR,
        panels: [],
      });
    }
    await printSearch(browser, site.url, rate);
    await printManyFields(browser, site.url, rate);
  }
} finally {
  await browser.close();
  await site.close();
  await stack.close();
  await rm(temp, { recursive: true, force: true });
}
