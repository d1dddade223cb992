import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { installToolPackages } from '../toolPackages.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

/** Nothing but the page itself can be asked. */
const FLAGS = [
  ...BROWSER_ARGS,
  '--headless=new',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** What of Lighthouse and its launcher is used here; they are not there to be asked for their types. */
interface Tools {
  readonly lighthouse: (url: string, options: object, config?: object) => Promise<{ readonly lhr: Report }>;
  readonly desktopConfig: object;
  readonly launch: (options: object) => Promise<{ readonly port: number; readonly kill: () => unknown }>;
}

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  readonly categories: Readonly<Record<string, { readonly score: number }>>;
}

/** Times in milliseconds, scores out of 100. */
export type Visit = Readonly<Record<'firstPaint' | 'largestPaint' | 'blocking' | 'shift' | Category, number>>;

async function loadTools(): Promise<Tools> {
  const { resolve } = createRequire(join(await installToolPackages('lighthouse'), 'package.json'));
  const load = (name: string) => import(pathToFileURL(resolve(name)).href);
  const [{ default: lighthouse, desktopConfig }, { launch }] = await Promise.all([
    load('lighthouse'),
    load('chrome-launcher'),
  ]);
  return { lighthouse, desktopConfig, launch };
}

/** One visit with an empty cache in a browser of its own. */
async function visit(
  { lighthouse, desktopConfig, launch }: Tools,
  url: string,
  preset: 'mobile' | 'desktop',
): Promise<Visit> {
  const chrome = await launch({ chromePath: findBrowser(), chromeFlags: FLAGS });
  try {
    const options = { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES };
    const { lhr } = await lighthouse(url, options, preset === 'desktop' ? desktopConfig : undefined);
    if (lhr.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${lhr.runtimeError.message}`);
    const audit = (id: string) => lhr.audits[id]?.numericValue ?? 0;
    const score = (id: Category) => (lhr.categories[id]?.score ?? 0) * 100;
    return {
      firstPaint: audit('first-contentful-paint'),
      largestPaint: audit('largest-contentful-paint'),
      blocking: audit('total-blocking-time'),
      shift: audit('cumulative-layout-shift'),
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    };
  } finally {
    await chrome.kill();
  }
}

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The medians of each figure of some visits, of which there is one at least. */
function medians(visits: readonly Visit[]): Visit {
  const of = (key: keyof Visit) => middle(visits.map((each) => each[key]));
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    blocking: of('blocking'),
    shift: of('shift'),
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
  };
}

/**
 * Visits the pages in turn, `runs` times each, and gives the medians of each page by its name. In turn, so that
 * a slow moment of the machine is shared. Undefined where Lighthouse is not there.
 */
export async function measureLighthouse(
  pages: ReadonlyMap<string, string>,
  { runs, preset }: { readonly runs: number; readonly preset: 'mobile' | 'desktop' },
): Promise<ReadonlyMap<string, Visit> | undefined> {
  const tools = await loadTools().catch(() => undefined);
  if (!tools) return undefined;
  const visits = new Map([...pages.keys()].map((name): [string, Visit[]] => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, url] of pages) visits.get(name)?.push(await visit(tools, url, preset));
  }
  return new Map([...visits].map(([name, all]) => [name, medians(all)]));
}
