// @ts-nocheck
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../serve.ts';
import { buildFloors } from './buildFloors.ts';
import { measureLighthouse } from './measureLighthouse.ts';

const RUNS = 5;

const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'];

const cell = (time, width) => `${time.toFixed(0)} ms`.padStart(width);
const ratio = (a, b) => (a / b).toFixed(2);

function printPages(preset, pages) {
  const title = `Lighthouse, ${preset}, medians of ${RUNS}`;
  console.log(`\n${title.padEnd(34)}first paint  largest  blocking  shift  ${SCORES.join(' ')}`);
  for (const [name, page] of Object.entries(pages)) {
    const times = [cell(page.firstPaint, 11), cell(page.largestPaint, 9), cell(page.blocking, 10)].join('');
    const scores = SCORES.map((key) => page[key].toFixed(0)).join(' ');
    console.log(`  ${name.padEnd(32)}${times}${page.shift.toFixed(3).padStart(7)}  ${scores}`);
  }
  const { ours, static: plain, stack } = pages;
  const times = `${ratio(ours.largestPaint, plain.largestPaint)} × static, ${ratio(ours.largestPaint, stack.largestPaint)} × stack`;
  console.log(`  largest paint: ${times}`);
}

/** Prints the built page beside its floors, as a phone and as a desktop sees them. Skipped without Lighthouse. */
export async function printLighthouse(dir) {
  const temp = await mkdtemp(join(tmpdir(), 'logwright-floors-'));
  const sites = [];
  try {
    const pages = {};
    for (const [name, folder] of Object.entries({ ...(await buildFloors(temp)), ours: dir })) {
      const site = await serve({ dir: folder });
      sites.push(site);
      pages[name] = site.url;
    }
    for (const preset of ['mobile', 'desktop']) {
      const found = await measureLighthouse(pages, { runs: RUNS, preset });
      if (!found) return console.log('\nskipped: Lighthouse is not there (npm ci in tools/lighthouse)');
      printPages(preset, found);
    }
  } finally {
    for (const site of sites) await site.close();
    await rm(temp, { recursive: true, force: true });
  }
}
