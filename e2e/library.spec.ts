import type { Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { ko } from '../src/i18n/ko.ts';
import { expectAccessible } from './accessible.ts';
import {
  clipboardOf,
  editorOf,
  expect,
  openApp,
  seedStorage,
  setTemplate,
  sourceOf,
  test,
} from './support.ts';

const WORDS = { en: en.library, ko: ko.library };
/** A menu or dialog that holds the focus is no content that landmarks are to lead to. */
const FOCUSED = ['region'];

const JSON_TEMPLATE = '{"id":"$context.requestId","agent":"$context.identity.userAgent"}';

async function openMenu(page: Page): Promise<void> {
  await page.locator('.document-name').click();
  await expect(page.getByRole('menu')).toBeVisible();
}

async function choose(page: Page, name: string): Promise<void> {
  await openMenu(page);
  await page.getByRole('menuitem', { name, exact: true }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
}

async function rename(page: Page, name: string): Promise<void> {
  await choose(page, WORDS.en.rename);
  await page.getByRole('dialog').getByRole('textbox').fill(name);
  await page.keyboard.press('Enter');
  await expect(page.locator('.document-name')).toHaveText(name);
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function chooseFile(page: Page, content: string): Promise<void> {
  await openMenu(page);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('menuitem', { name: WORDS.en.importAll }).click();
  const file = { name: 'templates.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await (await choosing).setFiles(file);
}

test('a template converts to another format and back by undo', async ({ page }) => {
  await openApp(page, { source: JSON_TEMPLATE });
  const menu = page.locator('.template-panel .convert');
  await expect(menu).toHaveText('Convert JSON');
  await menu.click();
  await page.getByRole('menuitem', { name: 'To CSV' }).click();
  await expect.poll(() => sourceOf(page)).toBe('$context.requestId,"$context.identity.userAgent"');
  await page.getByRole('button', { name: WORDS.en.copyHeader }).click();
  await expect.poll(() => clipboardOf(page)).toBe('id,agent');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => sourceOf(page)).toBe(JSON_TEMPLATE);

  await setTemplate(page, 'only words');
  await menu.click();
  await expect(page.getByRole('menuitem')).toHaveText([/No fields/]);
});

test('templates have names, are switched, deleted and brought back', async ({ page }) => {
  await openApp(page, { source: JSON_TEMPLATE });
  await rename(page, 'orders');
  await choose(page, WORDS.en.duplicate);
  await expect(page.locator('.document-name')).toHaveText('orders 2');
  await setTemplate(page, '$context.requestId copy');
  await page.reload();
  await expect(editorOf(page)).toHaveText('$context.requestId copy');
  await expect(page.locator('.document-name')).toHaveText('orders 2');

  await choose(page, WORDS.en.remove);
  await expect(page.locator('.document-name')).toHaveText('orders');
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.document-name')).toHaveText('orders 2');
  await openMenu(page);
  const orders = page.getByRole('menuitemradio', { name: 'orders', exact: true });
  await expect(orders).toHaveAccessibleDescription('requestId, identity.userAgent');
  await orders.click();
  await expect.poll(() => sourceOf(page)).toBe(JSON_TEMPLATE);
});

test('new templates have names that differ', async ({ page }) => {
  await openApp(page, { source: JSON_TEMPLATE });
  await choose(page, WORDS.en.create);
  await expect(page.locator('.document-name')).toHaveText('Untitled 2');
  await choose(page, WORDS.en.create);
  await expect(page.locator('.document-name')).toHaveText('Untitled 3');
  await page.getByRole('button', { name: en.app.language }).click();
  await expect(page.locator('.document-name')).toHaveText('제목 없음 3');
});

test('all templates go into a file and come back beside those that are there', async ({ page }) => {
  await openApp(page, { source: JSON_TEMPLATE });
  await rename(page, 'orders');
  const downloading = page.waitForEvent('download');
  await choose(page, WORDS.en.exportAll);
  const stream = await (await downloading).createReadStream();
  let text = '';
  for await (const chunk of stream) text += String(chunk);

  await chooseFile(page, text.replace('$context.requestId', '$context.extendedRequestId'));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('1 template added');
  await expect(dialog).toContainText('“orders” was added as “orders 2”');
  await dialog.getByRole('button', { name: WORDS.en.close }).click();
  expect(await sourceOf(page)).toBe(JSON_TEMPLATE);

  await chooseFile(page, '{"format":"logwright-templates","version":1,"templ');
  await expect(page.locator('.notice').getByText(WORDS.en.fileProblems['not-json'])).toBeVisible();
  await openMenu(page);
  const names = page.getByRole('menuitemradio').locator('.document-item-name > span');
  await expect(names).toHaveText(['orders', 'orders 2']);
});

test('two tabs with one template ask, and keep both where nobody answers', async ({ page, context }) => {
  await openApp(page, { source: JSON_TEMPLATE });
  await rename(page, 'orders');
  await expect.poll(() => sourceOf(page)).toBe(JSON_TEMPLATE);
  const other = await context.newPage();
  await openApp(other);
  await expect(other.locator('.document-name')).toHaveText('orders');
  await setTemplate(other, '$context.requestId other');

  await page.bringToFront();
  await expect(page.getByText(WORDS.en.otherTabChanged)).toBeVisible();
  await page.getByRole('button', { name: WORDS.en.takeTheirs }).click();
  await expect(editorOf(page)).toHaveText('$context.requestId other');
  await expect(page.getByText(WORDS.en.otherTabChanged)).toHaveCount(0);

  await other.bringToFront();
  await setTemplate(other, '$context.requestId again');
  await page.bringToFront();
  await expect(page.getByText(WORDS.en.otherTabChanged)).toBeVisible();
  await setTemplate(page, '$context.requestId mine');
  await expect(page.locator('.document-name')).toHaveText('orders 2');
  await expect(other.locator('.document-name')).toHaveText('orders');
  expect(await sourceOf(other)).toBe('$context.requestId again');
});

for (const [locale, width] of [
  ['en', 1440],
  ['ko', 320],
] as const) {
  test(`axe finds nothing in menus and dialogs (${locale}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openApp(page, { locale, source: JSON_TEMPLATE });
    await page.locator('.template-panel .convert').click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await expectAccessible(page, { without: FOCUSED });
    await page.keyboard.press('Escape');
    await openMenu(page);
    await expectAccessible(page, { without: FOCUSED });
    await page.getByRole('menuitem', { name: WORDS[locale].rename }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, { without: FOCUSED });
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(scroll, 'sideways').toBeLessThanOrEqual(0);
  });
}

test('a menu of a thousand templates opens at once, at the open one, and holds them all', async ({
  page,
}) => {
  await seedStorage(
    page,
    Object.fromEntries(
      Array.from({ length: 999 }, (_, i) => [
        `logwright.template.t${i}`,
        JSON.stringify({ name: `Stage ${i}`, source: '$context.status' }),
      ]),
    ),
  );
  await openApp(page, { source: '$context.requestId' });
  const drawn = await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.document-name')?.click();
    const items = document.getElementsByClassName('document-item-mark');
    while (items.length === 0) await new Promise((done) => requestAnimationFrame(done));
    return items.length;
  });
  expect(drawn).toBeLessThan(200);
  const open = page.getByRole('menuitemradio', { name: 'Untitled', exact: true });
  await expect(open).toBeFocused();
  await expect(page.getByRole('menuitemradio')).toHaveCount(1000);
  await expect(open).toBeFocused();
  await expect(open).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitemradio', { name: 'Stage 998' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.document-name')).toHaveText('Stage 998');
  await expect.poll(() => sourceOf(page)).toBe('$context.status');
});
