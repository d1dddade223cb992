import { existsSync, readFileSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';
import { findProgram } from './findProgram.ts';
import { runTool } from './runTool.ts';
import { run } from './setup.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What a browser is started with for tests and measurements: no sandbox (containers), no traffic of its own. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
];

/** Path of the system's Chromium or Chrome (environment variable CHROME first), or undefined. */
export const findBrowser = (): string | undefined =>
  process.env['CHROME'] || findProgram(NAMES, USUAL_PLACES);

/** Launch options for Playwright: the system's browser, or Playwright's own where there is none. */
export function browserOptions(): LaunchOptions {
  const executablePath = findBrowser();
  return { args: BROWSER_ARGS, ...(executablePath === undefined ? {} : { executablePath }) };
}

async function hasPlaywrightBrowser(): Promise<boolean> {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Ubuntu is left out: its chromium package is only a pointer to a snap, which containers cannot install. */
function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  const asRoot = (...command: string[]) =>
    isRoot ? run(command[0] ?? '', command.slice(1)) : run('sudo', ['--non-interactive', ...command]);
  if (!isRoot && (await asRoot('true')) !== 0) return;
  await asRoot('apt-get', 'update');
  await asRoot('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', 'chromium');
}

/** Makes sure that there is a browser, installing one if need be. Gives whether there is one afterwards. */
export async function ensureBrowser(): Promise<boolean> {
  if (findBrowser() !== undefined || (await hasPlaywrightBrowser())) return true;
  console.log('Installing Chromium …');
  if (isDebian()) await installFromDebian();
  if (findBrowser() !== undefined) return true;
  return (await runTool('@playwright/test', 'playwright', ['install', 'chromium'])) === 0;
}
