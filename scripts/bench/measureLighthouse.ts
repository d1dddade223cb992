// @ts-nocheck
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BROWSER_ARGS, findBrowser } from '../browser.ts';
import { installToolPackages } from '../toolPackages.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Nothing but the page itself can be asked. */
const FLAGS = [
  ...BROWSER_ARGS,
  '--headless=new',
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

async function loadTools() {
  const { resolve } = createRequire(join(await installToolPackages('lighthouse'), 'package.json'));
  const load = (name) => import(pathToFileURL(resolve(name)).href);
  const [{ default: lighthouse, desktopConfig }, { launch }] = await Promise.all([
    load('lighthouse'),
    load('chrome-launcher'),
  ]);
  return { lighthouse, desktopConfig, launch };
}

/** One visit with an empty cache in a browser of its own. Times in milliseconds, scores out of 100. */
async function visit({ lighthouse, desktopConfig, launch }, url, preset) {
  const chrome = await launch({ chromePath: findBrowser(), chromeFlags: FLAGS });
  try {
    const options = { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES };
    const { lhr } = await lighthouse(url, options, preset === 'desktop' ? desktopConfig : undefined);
    if (lhr.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${lhr.runtimeError.message}`);
    const audit = (id) => lhr.audits[id]?.numericValue ?? 0;
    return {
      firstPaint: audit('first-contentful-paint'),
      largestPaint: audit('largest-contentful-paint'),
      blocking: audit('total-blocking-time'),
      shift: audit('cumulative-layout-shift'),
      ...Object.fromEntries(CATEGORIES.map((id) => [id, lhr.categories[id].score * 100])),
    };
  } finally {
    await chrome.kill();
  }
}

const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function medians(visits) {
  return Object.fromEntries(Object.keys(visits[0]).map((key) => [key, middle(visits.map((v) => v[key]))]));
}

/**
 * Visits the pages in turn, `runs` times each, and gives the medians of each page by its name. In turn, so that
 * a slow moment of the machine is shared. Undefined where Lighthouse is not there.
 */
export async function measureLighthouse(pages, { runs, preset }) {
  const tools = await loadTools().catch(() => undefined);
  if (!tools) return undefined;
  const visits = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, url] of Object.entries(pages)) visits[name].push(await visit(tools, url, preset));
  }
  return Object.fromEntries(Object.entries(visits).map(([name, all]) => [name, medians(all)]));
}
