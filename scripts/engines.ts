// @ts-nocheck
// The main journeys in other engines than Chromium's: `npm run e2e:engines`. Arguments, if any, name engines;
// `--journey TEXT` runs those journeys whose names hold it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPage } from './engines/createPage.ts';
import { firefox } from './engines/firefox.ts';
import { JOURNEYS } from './engines/journeys.ts';
import { webkit } from './engines/webkit.ts';
import { freePort } from './freePort.ts';
import { openSources } from './openSources.ts';
import { serve } from './serve.ts';
import { root } from './setup.js';
import { add, FAILED, NONE, PASSED, SKIPPED } from './tally.ts';

const SIZE = { width: 1440, height: 900 };
const PAGES = ['index.html', 'ko/index.html'];
const BASE = '/tools/logwright/';

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no build to try: run `npm run build` first.');
  process.exit(2);
}

/** A copy of the build whose pages also carry the script that watches for faults. */
async function copyBuild() {
  const dir = await mkdtemp(join(tmpdir(), 'logwright-engines-'));
  await cp(dist, dir, { recursive: true });
  await cp(join(root, 'scripts', 'engines', 'watch.js'), join(dir, 'watch.js'));
  for (const path of PAGES) {
    const script = `<script src="${path.includes('/') ? '../' : ''}watch.js"></script>`;
    const html = await readFile(join(dir, path), 'utf8');
    await writeFile(
      join(dir, path),
      html.replace('<title>', () => `${script}<title>`),
    );
  }
  return dir;
}

/** The site on one port, which can go away and come back. */
async function openSite(dir) {
  const port = await freePort();
  let server;
  const start = async () => (server = await serve({ dir, port, base: BASE }));
  await start();
  return { url: server.url, start, stop: () => server.close() };
}

async function runJourneys(engine, site, words) {
  const driver = await engine.start(SIZE);
  console.log(`\n${engine.name} ${driver.version}`);
  const page = createPage(driver, site.url);
  let tally = NONE;
  try {
    for (const [name, journey] of journeys) {
      const start = performance.now();
      let failure;
      try {
        await journey(page, words, site);
        const faults = await page.faults();
        if (faults.length > 0) failure = faults.join('\n');
      } catch (error) {
        const faults = await page.faults().catch(() => []);
        failure = [error.message, ...faults].join('\n');
      }
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`  ${failure === undefined ? '✓' : '✗'} ${name} (${seconds} s)`);
      if (failure !== undefined) console.log(failure.replaceAll(/^/gm, '      '));
      tally = add(tally, failure === undefined ? PASSED : FAILED);
    }
  } finally {
    await driver.close();
  }
  return tally;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { journey: { type: 'string', default: '' } },
});
const wanted = positionals.map((name) => name.toLowerCase());
const journeys = Object.entries(JOURNEYS).filter(([name]) => name.includes(values.journey));
const engines = [firefox, webkit].filter(
  ({ name }) => wanted.length === 0 || wanted.includes(name.toLowerCase()),
);
const sources = await openSources();
const [{ en }, { ko }] = [await sources.load('i18n/en'), await sources.load('i18n/ko')];
const dir = await copyBuild();
const site = await openSite(dir);
let total = NONE;
try {
  for (const engine of engines) {
    const missing = engine.missing();
    if (missing === undefined) total = add(total, await runJourneys(engine, site, { en, ko }));
    else {
      console.log(`\n${engine.name}\n  skipped: ${missing} is not installed`);
      total = add(total, { ...SKIPPED, skipped: journeys.length });
    }
  }
} finally {
  await site.stop();
  await rm(dir, { recursive: true });
  await sources.close();
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
