import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../scripts/serve.ts';
import { editorOf, expect, openApp, panelOf, test } from './support.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the worker has kept all files. */
async function waitForWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('after one visit everything works without a network, in both languages', async ({ page, context }) => {
  await openApp(page);
  await waitForWorker(page);
  await context.setOffline(true);
  await page.reload();
  await expect(editorOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitem', { name: /XML/ }).first().click();
  await expect(panelOf(page, 'export').getByTestId('export-code')).toContainText('<request');
  await page.goto('./ko/');
  await expect(editorOf(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(editorOf(page)).toContainText('<request');
});

test('without a network every address of the app opens it, whatever its parameters and with no slash', async ({
  page,
  context,
}) => {
  await openApp(page);
  await waitForWorker(page);
  await context.setOffline(true);
  for (const [address, language] of [
    ['./?x=1', 'en'],
    ['./ko', 'ko'],
    ['./ko?utm_source=mail', 'ko'],
  ] as const) {
    await page.goto(address);
    await expect(editorOf(page)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
});

test('a new version says so, and takes over without losing work', async ({ browser }) => {
  const dir = await mkdtemp(join(tmpdir(), 'logwright-'));
  await cp('dist', dir, { recursive: true });
  const site = await serve({ dir });
  const context = await browser.newContext({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  try {
    await page.goto(site.url);
    await expect(editorOf(page)).toBeVisible();
    await waitForWorker(page);
    await page.reload();
    await editorOf(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' kept');

    await writeFile(join(dir, 'sw.js'), `${await readFile(join(dir, 'sw.js'), 'utf8')}\n// newer\n`);
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Reload' }).click();
    await loaded;
    await expect(editorOf(page)).toContainText('kept');
  } finally {
    await context.close();
    await site.close();
    await rm(dir, { recursive: true });
  }
});
