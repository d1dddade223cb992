import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { read } from '../src/i18n/en/read.ts';
import { serve } from '../scripts/serve.ts';
import { editorOf, expect, fillStore, test as base } from './support.ts';

interface Site {
  readonly context: BrowserContext;
  /** A tab that the site's worker controls. */
  readonly openTab: () => Promise<Page>;
  /** Puts a new version on the host, and has a tab find it. */
  readonly publish: (tab: Page) => Promise<void>;
}

/** A host of its own, on which a new version can come out. */
const test = base.extend<{ site: Site }>({
  site: async ({ browser }, provide) => {
    const dir = await mkdtemp(join(tmpdir(), 'logwright-'));
    await cp('dist', dir, { recursive: true });
    const host = await serve({ dir });
    const context = await browser.newContext({ serviceWorkers: 'allow' });
    const openTab = async () => {
      const tab = await context.newPage();
      await tab.goto(host.url);
      await expect(editorOf(tab)).toBeVisible();
      await tab.evaluate(async () => void (await navigator.serviceWorker.ready));
      if (!(await isControlled(tab))) await tab.reload();
      await expect.poll(() => isControlled(tab)).toBe(true);
      return tab;
    };
    const publish = async (tab: Page) => {
      const worker = join(dir, 'sw.js');
      await writeFile(worker, `${await readFile(worker, 'utf8')}\n// newer\n`);
      await tab.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    };
    await provide({ context, openTab, publish });
    await context.close();
    await host.close();
    await rm(dir, { recursive: true });
  },
});

const isControlled = (tab: Page) => tab.evaluate(() => navigator.serviceWorker.controller !== null);
const reloadOf = (tab: Page) => tab.locator('.notice').getByRole('button', { name: 'Reload' });
const takenOver = (tab: Page) =>
  tab.locator('.notice').getByText('Another tab switched to a new version of Logwright.');

async function type(tab: Page, text: string): Promise<void> {
  await editorOf(tab).click();
  await tab.keyboard.press('ControlOrMeta+End');
  await tab.keyboard.insertText(text);
  await expect(editorOf(tab)).toContainText(text);
}

/** Lets the new version in from another tab, which is then loaded anew. */
async function letIn(tab: Page): Promise<void> {
  const loaded = tab.waitForEvent('load');
  await reloadOf(tab).click();
  await loaded;
  await expect(editorOf(tab)).toBeVisible();
}

/** Stays on a page that the browser asks about; gives what kind of question it was. */
async function stayOn(tab: Page, leave: () => Promise<void>): Promise<string> {
  const asked = new Promise<string>((resolve) => {
    tab.once('dialog', (question) => void question.dismiss().then(() => resolve(question.type())));
  });
  await leave();
  return asked;
}

/** Counts how often a tab is loaded from now on. */
function countLoads(tab: Page): () => number {
  let loads = 0;
  tab.on('load', () => loads++);
  return () => loads;
}

test('a tab whose work is saved follows another one to the new version, and keeps it', async ({ site }) => {
  const mine = await site.openTab();
  const other = await site.openTab();
  await type(mine, ' kept');
  const loaded = mine.waitForEvent('load');
  await site.publish(other);
  await letIn(other);
  await loaded;
  await expect(editorOf(mine)).toContainText(' kept');
  await expect(mine.locator('.document-name')).toHaveText('Untitled');
});

test('a tab with work that the full store does not take stays as it is, and its reload asks', async ({
  site,
}) => {
  const mine = await site.openTab();
  const other = await site.openTab();
  await fillStore(mine);
  await type(mine, ` unsaved${'x'.repeat(100)}`);
  await expect(mine.locator('.header .saved')).toHaveText(en.app.notSaved.full);
  const loads = countLoads(mine);
  await site.publish(other);
  await letIn(other);
  await expect(takenOver(mine)).toBeVisible();
  expect(loads()).toBe(0);

  expect(await stayOn(mine, () => reloadOf(mine).last().click())).toBe('beforeunload');
  await expect(editorOf(mine)).toContainText(' unsaved');
  await expect(takenOver(mine)).toBeVisible();
  expect(loads()).toBe(0);
});

test('the tab that lets the new version in asks for work that the full store does not take', async ({
  site,
}) => {
  const mine = await site.openTab();
  await fillStore(mine);
  await type(mine, ` unsaved${'x'.repeat(100)}`);
  await expect(mine.locator('.header .saved')).toHaveText(en.app.notSaved.full);
  await site.publish(mine);
  expect(await stayOn(mine, () => reloadOf(mine).click())).toBe('beforeunload');
  await expect(editorOf(mine)).toContainText(' unsaved');
});

test('a log in Read stays open when another tab lets the new version in, and its reload asks', async ({
  site,
}) => {
  const mine = await site.openTab();
  const other = await site.openTab();
  await mine.locator('.header').getByRole('radio').last().click();
  await mine.getByRole('button', { name: read.tryOwn }).click();
  await expect(mine.getByRole('option').first()).toBeVisible();
  const loads = countLoads(mine);
  await site.publish(other);
  await letIn(other);
  await expect(takenOver(mine)).toBeVisible();
  await expect(mine.getByRole('option').first()).toBeVisible();
  expect(loads()).toBe(0);

  expect(await stayOn(mine, () => reloadOf(mine).last().click())).toBe('beforeunload');
  await expect(mine.getByRole('option').first()).toBeVisible();
});

test('what stands in an open box stays when another tab lets the new version in', async ({ site }) => {
  const mine = await site.openTab();
  const other = await site.openTab();
  await mine.getByRole('button', { name: 'Import', exact: true }).click();
  const field = mine.getByRole('dialog').getByRole('textbox');
  await field.fill('half of a command');
  const loads = countLoads(mine);
  await site.publish(other);
  await letIn(other);
  await expect(takenOver(mine)).toHaveCount(1);
  await expect(field).toHaveValue('half of a command');
  expect(loads()).toBe(0);
});

test('Reload works in a tab that no worker controls yet', async ({ site }) => {
  const other = await site.openTab();
  const mine = await site.context.newPage();
  await mine.goto(other.url());
  // As a reload without the cache leaves it.
  const session = await site.context.newCDPSession(mine);
  const first = mine.waitForEvent('load');
  await session.send('Page.reload', { ignoreCache: true });
  await first;
  await expect(editorOf(mine)).toBeVisible();
  expect(await isControlled(mine)).toBe(false);
  await site.publish(mine);
  await letIn(mine);
  expect(await isControlled(mine)).toBe(true);
});
