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

/** What decides how a browser comes onto a machine, and whether a script may bring it there. */
interface Machine {
  readonly isDebian: boolean;
  readonly isRoot: boolean;
  readonly isCi: boolean;
}

const thisMachine = (): Machine => ({
  isDebian: isDebian(),
  isRoot: process.getuid?.() === 0,
  isCi: Boolean(process.env['CI']),
});

/**
 * Gives whether there is a browser. Where there is none, root and CI install one; anybody else is told the command,
 * since their machine is theirs.
 */
export async function ensureBrowser(machine = thisMachine()): Promise<boolean> {
  if (findBrowser() !== undefined || (await hasPlaywrightBrowser())) return true;
  if (!machine.isRoot && !machine.isCi) {
    const command = machine.isDebian ? 'sudo apt-get install chromium' : 'npx playwright install chromium';
    console.error(`There is no Chromium or Chrome here. To install one: ${command}`);
    return false;
  }
  console.log('Installing Chromium …');
  if (machine.isDebian && machine.isRoot) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '-y', 'chromium'], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
    if (findBrowser() !== undefined) return true;
  }
  return (await runTool('@playwright/test', 'playwright', ['install', 'chromium'])) === 0;
}
