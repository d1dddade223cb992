// The main journeys in other engines than Chromium's: `npm run e2e:engines`. Arguments, if any, name engines;
// `--journey TEXT` runs those journeys whose names hold it.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { en } from '../src/i18n/en.ts';
import { ko } from '../src/i18n/ko.ts';
import { createPage } from './engines/createPage.ts';
import type { Engine } from './engines/engine.ts';
import { firefox } from './engines/firefox.ts';
import { JOURNEYS, type EngineSite } from './engines/journeys.ts';
import { webkit } from './engines/webkit.ts';
import { freePort } from './freePort.ts';
import { PAGES } from './pages.ts';
import { serve, type Site } from './serve.ts';
import { root } from './setup.js';
import { add, FAILED, NONE, PASSED, SKIPPED, type Tally } from './tally.ts';

const SIZE = { width: 1440, height: 900 };
const BASE = '/tools/logwright/';

const dist = join(root, 'dist');
if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no build to try: run `npm run build` first.');
  process.exit(2);
}

/** A copy of the build whose pages also carry the script that watches for faults. */
async function copyBuild(): Promise<string> {
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
async function openSite(dir: string): Promise<EngineSite & { readonly url: string }> {
  const open = async (port: number): Promise<Site> => serve({ dir, port, base: BASE });
  const port = await freePort();
  let site = await open(port);
  const start = async () => (site = await open(port));
  return { url: site.url, start, stop: () => site.close() };
}

async function runJourneys(engine: Engine, site: EngineSite & { readonly url: string }): Promise<Tally> {
  const driver = await engine.start(SIZE);
  console.log(`\n${engine.name} ${driver.version}`);
  const page = createPage(driver, site.url);
  let tally = NONE;
  try {
    for (const [name, journey] of journeys) {
      const start = performance.now();
      let failure: string | undefined;
      try {
        await journey(page, { en, ko }, site);
        const faults = await page.faults();
        if (faults.length > 0) failure = faults.join('\n');
      } catch (error) {
        const faults = await page.faults().catch(() => []);
        failure = [error instanceof Error ? error.message : String(error), ...faults].join('\n');
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
const dir = await copyBuild();
const site = await openSite(dir);
let total = NONE;
try {
  for (const engine of engines) {
    const missing = engine.missing();
    if (missing === undefined) total = add(total, await runJourneys(engine, site));
    else {
      console.log(`\n${engine.name}\n  skipped: ${missing} is not installed`);
      total = add(total, { ...SKIPPED, skipped: journeys.length });
    }
  }
} finally {
  await site.stop();
  await rm(dir, { recursive: true });
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
