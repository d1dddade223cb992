import { serve, type Site } from '../serve.ts';
import type { Floors } from './buildFloors.ts';
import { CATEGORIES, measureLighthouse, type Visit } from './measureLighthouse.ts';

const RUNS = 5;

const cell = (time: number, width: number) => `${time.toFixed(0)} ms`.padStart(width);
const ratio = (a = NaN, b = NaN) => (a / b).toFixed(2);

function printPages(preset: string, pages: ReadonlyMap<string, Visit>): void {
  const title = `Lighthouse, ${preset}, medians of ${RUNS}`;
  console.log(`\n${title.padEnd(34)}first paint  largest  blocking  shift  ${CATEGORIES.join(' ')}`);
  for (const [name, page] of pages) {
    const times = [cell(page.firstPaint, 11), cell(page.largestPaint, 9), cell(page.blocking, 10)].join('');
    const scores = CATEGORIES.map((key) => page[key].toFixed(0)).join(' ');
    console.log(`  ${name.padEnd(32)}${times}${page.shift.toFixed(3).padStart(7)}  ${scores}`);
  }
  const [ours, plain, stack] = ['ours', 'static', 'stack'].map((name) => pages.get(name)?.largestPaint);
  console.log(`  largest paint: ${ratio(ours, plain)} × static, ${ratio(ours, stack)} × stack`);
}

/** Prints the built page beside its floors, as a phone and as a desktop sees them. Skipped without Lighthouse. */
export async function printLighthouse(dir: string, floors: Floors): Promise<void> {
  const sites: Site[] = [];
  try {
    const pages = new Map<string, string>();
    for (const [name, folder] of Object.entries({ ...floors, ours: dir })) {
      const site = await serve({ dir: folder });
      sites.push(site);
      pages.set(name, site.url);
    }
    for (const preset of ['mobile', 'desktop'] as const) {
      const found = await measureLighthouse(pages, { runs: RUNS, preset });
      if (!found) return console.log('\nskipped: Lighthouse is not there (npm ci in tools/lighthouse)');
      printPages(preset, found);
    }
  } finally {
    for (const site of sites) await site.close();
  }
}
