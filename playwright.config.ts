import { defineConfig } from '@playwright/test';
import { browserOptions } from './scripts/browser.ts';

const port = Number(process.env['E2E_PORT'] ?? 4317);

/** A folder and not the root of the site, which proves that every address in the build is relative. */
const base = '/tools/logwright/';
const url = `http://127.0.0.1:${port}${base}`;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // The longest tests look at every panel in every theme, on whatever machine they run.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: url,
    trace: 'off',
    screenshot: 'only-on-failure',
    permissions: ['clipboard-read', 'clipboard-write'],
    // Only the tests of offline use want the worker; for the others it is fetching that nobody asked for.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'no-preference' },
    launchOptions: browserOptions(),
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `node scripts/run.js serveFolder dist --port ${port} --base ${base}`,
    url,
    reuseExistingServer: false,
  },
});
