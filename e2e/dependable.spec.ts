import type { Download, Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import {
  editorOf,
  expect,
  fillStore,
  openApp,
  panelOf,
  PANELS,
  seedStorage,
  setTemplate,
  sourceOf,
  test,
} from './support.ts';

const MINE = '{"id":"$context.requestId"}';
const BROKEN = '{"ms":$context.integrationLatency}';

/** Makes the page fail where it draws the element that `sabotage` names, as a slip in that part's own code would. */
async function prepareSabotage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with its element below
    Element.prototype.setAttribute = new Proxy(Element.prototype.setAttribute, {
      apply: (setAttribute, element: Element, args: [string, string]) => {
        if (args.join('=') === document.documentElement.dataset['sabotage']) throw new Error('sabotage');
        Reflect.apply(setAttribute, element, args);
      },
    });
  });
}

/** `target` is an attribute with its value, such as `class=problem-list`; an empty one ends it. */
async function sabotage(page: Page, target: string): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.dataset['sabotage'] = value;
  }, target);
}

/** A page of a context of its own: that something fails there is the point, and no fault of the test. */
const testCrash = test.extend({
  page: async ({ browser, baseURL }, provide) => {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      acceptDownloads: true,
      viewport: { width: 1440, height: 900 },
      ...(baseURL === undefined ? {} : { baseURL }),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await prepareSabotage(page);
    await provide(page);
    await context.close();
  },
});

async function readDownload(download: Download): Promise<string> {
  let text = '';
  for await (const chunk of await download.createReadStream()) text += String(chunk);
  return text;
}

/** Uses the button that offers the templates as a file, and gives the file. */
async function downloadTemplates(page: Page, within = page.locator('body')): Promise<string> {
  const downloading = page.waitForEvent('download');
  await within.getByRole('button', { name: en.app.downloadTemplates }).click();
  return readDownload(await downloading);
}

testCrash('a panel that crashes leaves the others alive, and comes back', async ({ page }) => {
  // Nothing is wrong with an empty template, so that the list of problems comes with the next one.
  await openApp(page, { source: '' });
  await expect(panelOf(page, 'problems')).toBeVisible();
  await sabotage(page, 'class=problem-list');
  await setTemplate(page, BROKEN);
  const report = page.locator('[data-crashed="problems"]');
  await expect(report.getByRole('alert')).toContainText(en.app.panelFailed);
  await expect(page.locator('[data-crashed]')).toHaveCount(1);
  for (const panel of PANELS.filter((id) => id !== 'problems')) {
    await expect(panelOf(page, panel)).toBeVisible();
  }
  expect(await downloadTemplates(page, report)).toContain('$context.integrationLatency');

  await setTemplate(page, `${BROKEN} `);
  await expect(panelOf(page, 'preview').locator('.log-line').first()).toContainText('{"ms":');
  await report.getByRole('button', { name: en.app.retry }).click();
  await expect(report).toBeVisible();

  await sabotage(page, '');
  await report.getByRole('button', { name: en.app.retry }).click();
  await expect(panelOf(page, 'problems').locator('.problem').first()).toBeVisible();
  await expect(page.locator('[data-crashed]')).toHaveCount(0);
  await expect(editorOf(page)).toContainText('integrationLatency');
  await page.getByRole('button', { name: en.app.undo, exact: true }).click();
  await expect.poll(() => sourceOf(page)).toBe(BROKEN);
});

testCrash('a box that crashes closes with a word, and opens again', async ({ page }) => {
  await openApp(page, { source: MINE });
  await sabotage(page, 'role=dialog');
  await page.getByRole('button', { name: en.app.help, exact: true }).click();
  await expect(page.locator('.notice').getByText(en.app.boxFailed)).toBeVisible();
  for (const panel of PANELS) await expect(panelOf(page, panel)).toBeVisible();
  await sabotage(page, '');
  await page.getByRole('button', { name: en.app.help, exact: true }).click();
  await expect(page.getByRole('dialog', { name: en.app.help })).toBeVisible();
});

testCrash('a page that crashes as a whole keeps the templates and comes back', async ({ page }) => {
  await openApp(page, { source: MINE });
  await setTemplate(page, BROKEN);
  await sabotage(page, 'class=tab-bar');
  await page.setViewportSize({ width: 390, height: 844 });
  const report = page.locator('[data-crashed="page"]');
  await expect(report.getByRole('alert')).toContainText(en.app.pageFailed);
  expect(await downloadTemplates(page, report)).toContain('$context.integrationLatency');
  await expect(report.locator('.notice')).toBeVisible();

  await sabotage(page, '');
  await report.getByRole('button', { name: en.app.retry }).click();
  await expect(page.locator('.tab-bar')).toBeVisible();
  await expect(editorOf(page)).toContainText('integrationLatency');
  await page.getByRole('button', { name: en.app.undo, exact: true }).click();
  await expect.poll(() => sourceOf(page)).toBe(MINE);
});

test('a storage that is full is said once, the work goes on, and it is saved when there is room', async ({
  page,
}) => {
  await openApp(page, { source: MINE });
  await fillStore(page);
  const told = page.locator('.notice').getByText(en.app.notSaved.full);
  const long = `{"id":"$context.requestId","pad":"${'x'.repeat(200)}"}`;
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(long);
  await expect(told).toHaveCount(1);
  await page.keyboard.press('End');
  await page.keyboard.insertText(' more');
  await expect(page.locator('.header .saved')).toHaveText(en.app.notSaved.full);
  await expect(panelOf(page, 'preview').locator('.log-line').first()).toContainText('more');
  await expect(told).toHaveCount(1);
  expect(await downloadTemplates(page)).toContain('xxx');

  await page.evaluate(() => localStorage.removeItem('filler.0'));
  await page.keyboard.insertText('!');
  await expect(page.locator('.header .saved')).toHaveText(en.app.saved);
  await expect(told).toHaveCount(0);
  await expect.poll(() => sourceOf(page)).toBe(`${long} more!`);
});

test('what was typed is saved at once when the page is hidden, since a phone may end it then', async ({
  page,
}) => {
  await openApp(page, { source: MINE });
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  const kept = await page.evaluate(async () => {
    document.execCommand('insertText', false, 'hidden $context.status');
    await new Promise((done) => requestAnimationFrame(done));
    const before = localStorage.getItem('logwright.document');
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    return { before, after: localStorage.getItem('logwright.document') };
  });
  expect(kept.before).not.toContain('hidden');
  expect(kept.after).toContain('hidden $context.status');
});

test('a storage that is forbidden is said from the start, and the work can be taken along', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    }
  });
  await page.goto('./');
  await expect(page.locator('.notice').getByText(en.app.notSaved.forbidden)).toBeVisible();
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(MINE);
  await expect(panelOf(page, 'preview').locator('.log-line').first()).toContainText('{"id":');
  await expect(page.locator('.header .saved')).toHaveText(en.app.notSaved.forbidden);
  expect(await downloadTemplates(page)).toContain('$context.requestId');
});

test('a template that another tab deletes stays here, and is saved again', async ({ page, context }) => {
  await openApp(page, { source: MINE });
  await setTemplate(page, BROKEN);
  const other = await context.newPage();
  await seedStorage(other, { 'logwright.preferences': '{"welcomed":true}' });
  await other.goto('./');
  await expect(editorOf(other)).toContainText('integrationLatency');
  await other.evaluate(() => localStorage.removeItem('logwright.document'));
  await expect(page.getByText(en.library.otherTabDeleted)).toBeVisible();
  await expect(editorOf(page)).toContainText('integrationLatency');
  await setTemplate(page, MINE);
  await expect(page.getByText(en.library.otherTabDeleted)).toHaveCount(0);
});
