import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, runTool } from './setup.mjs';

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

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the system's Chromium or Chrome (environment variable CHROME first), or undefined. */
export function findBrowser() {
  if (process.env.CHROME) return process.env.CHROME;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find(isExecutable);
}

/** Launch options for Playwright: the system's browser, or Playwright's own where there is none. */
export function browserOptions() {
  const executablePath = findBrowser();
  return { args: BROWSER_ARGS, ...(executablePath === undefined ? {} : { executablePath }) };
}

async function hasPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Ubuntu is left out: its chromium package is only a pointer to a snap, which containers cannot install. */
function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

async function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  const asRoot = (...command) =>
    isRoot ? run(command[0], command.slice(1)) : run('sudo', ['--non-interactive', ...command]);
  if (!isRoot && (await asRoot('true')) !== 0) return;
  await asRoot('apt-get', 'update');
  await asRoot('env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', 'chromium');
}

/** Makes sure that there is a browser, installing one if need be. Gives whether there is one afterwards. */
export async function ensureBrowser() {
  if (findBrowser() !== undefined || (await hasPlaywrightBrowser())) return true;
  console.log('Installing Chromium …');
  if (isDebian()) await installFromDebian();
  if (findBrowser() !== undefined) return true;
  return (await runTool('@playwright/test', 'playwright', ['install', 'chromium'])) === 0;
}
