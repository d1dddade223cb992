import type { Locator, Page } from '@playwright/test';
import { recommendedJson } from '../src/core/presets/recommendedJson.ts';
import { en } from '../src/i18n/en.ts';
import { ko } from '../src/i18n/ko.ts';
import { expectAccessible } from './accessible.ts';
import { focusedAfter, logLine } from './actions.ts';
import { editorOf, expect, openApp, panelOf, showPanel, sourceOf, test } from './support.ts';

const WORDS = { en: en.preview, ko: ko.preview };

const SOURCE =
  '{"route":"$context.routeKey","status":"$context.status","ms":$context.integrationLatency,"ua":"$context.identity.userAgent","none":"$context.integration.error","who":{"ip":"$context.identity.sourceIp","mixed":"$context.stage $context.apiId"}}';

/** Opens the table of log lines and waits for it. */
async function showTable(page: Page, locale: 'en' | 'ko' = 'en'): Promise<Locator> {
  await panelOf(page, 'preview').getByRole('radio', { name: WORDS[locale].views.table, exact: true }).click();
  const table = page.getByRole('grid');
  await expect(table).toBeVisible();
  return table;
}

/** A cell by its scenario and the number of its column; 0 is the scenario. */
function cell(table: Locator, scenario: string, column: number): Locator {
  return table.locator(`[data-row="${scenario}"] > *`).nth(column);
}

async function chooseItem(page: Page, button: RegExp, item: string): Promise<void> {
  await panelOf(page, 'preview').getByRole('button', { name: button }).click();
  await page.getByRole('menu').getByText(item, { exact: true }).click();
}

test('the table has a column for each field and says how often it has a value', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  const table = await showTable(page);
  await expect(table.locator('[data-row="head"] > *')).toHaveText([
    'Scenario',
    'route',
    'status',
    'ms',
    'ua',
    'none',
    'who.ip',
    'who.mixed',
  ]);
  await expect(cell(table, 'coverage', 3)).toContainText('10/12');
  await expect(cell(table, 'coverage', 5)).toContainText('never');
  await expect(cell(table, 'refusedByAuthorizer', 3)).toHaveClass(/broken/);
  await expect(cell(table, 'message', 7)).toHaveText('prod k4x7m2q9ad');
  await page.reload();
  await expect(page.getByRole('grid')).toBeVisible();
});

test('the table is walked and a value changed with the keyboard alone', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  const table = await showTable(page);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  await expect(cell(table, 'head', 0)).toBeFocused();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(cell(table, 'connect', 2)).toBeFocused();
  await expect(page.locator('.catalog-row[data-variable="status"]')).toHaveClass(/linked/);
  await page.keyboard.press('F2');
  const field = table.getByRole('textbox', { name: WORDS.en.sampleOf('status', 'Connect') });
  await expect(field).toBeFocused();
  await page.keyboard.type('teapot');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A status is a whole number from')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('429');
  await page.keyboard.press('Enter');
  await expect(cell(table, 'connect', 2)).toBeFocused();
  await expect(cell(table, 'connect', 2)).toContainText('429');
  await page.keyboard.press('Enter');
  await page.keyboard.type('500');
  expect(await focusedAfter(page, 'Escape')).toContain('429');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cell(table, 'connect', 2)).toContainText('200');
  await page.keyboard.press(' ');
  await expect(editorOf(page)).toBeFocused();
});

test('a double click changes a value, which stays over a reload and shows in the raw line', async ({
  page,
}) => {
  await openApp(page, { source: SOURCE });
  const table = await showTable(page);
  await cell(table, 'message', 1).dblclick();
  await page.keyboard.type('orders');
  await page.keyboard.press('Enter');
  await expect(cell(table, 'message', 1)).toContainText('orders');
  await sourceOf(page);
  await page.reload();
  await panelOf(page, 'preview').getByRole('radio', { name: 'Raw', exact: true }).click();
  await expect(logLine(page, 'message')).toContainText('"route":"orders"');
});

/** Escape leaves a field first, and the focus may be on its way back from one. */
async function closeDialog(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 1000 });
  }).toPass();
}

test('a scenario is duplicated, changed, and undone step by step', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await page.getByRole('button', { name: WORDS.en.editSamples }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(WORDS.en.scenarioPicker).selectOption('message');
  await dialog.getByRole('button', { name: WORDS.en.duplicate }).click();
  await expect(dialog.getByLabel(WORDS.en.scenarioName)).toHaveValue('Message (copy)');
  await dialog.getByLabel(WORDS.en.scenarioName).fill('Payment failed');
  await dialog.getByRole('textbox', { name: /^status,/ }).fill('500');
  await page.keyboard.press('Enter');
  await closeDialog(page);
  await expect(logLine(page, 'own-1')).toContainText('Payment failed');
  await expect(logLine(page, 'own-1')).toContainText('"status":"500"');
  await sourceOf(page);
  await page.reload();
  await expect(logLine(page, 'own-1')).toContainText('"status":"500"');
  await page.getByRole('button', { name: WORDS.en.editSamples }).click();
  await dialog.getByLabel(WORDS.en.scenarioPicker).selectOption('own-1');
  await dialog.getByRole('button', { name: WORDS.en.deleteScenario, exact: true }).click();
  await closeDialog(page);
  await expect(logLine(page, 'own-1')).toHaveCount(0);
  await editorOf(page).press('ControlOrMeta+z');
  await expect(logLine(page, 'own-1')).toContainText('Payment failed');
});

test('quotes inside values are shown both ways', async ({ page }) => {
  await openApp(page, { source: '{"id":"$context.requestId","ua":"$context.identity.userAgent"}' });
  await chooseItem(page, /scenarios/, 'Hostile user agent');
  await page.keyboard.press('Escape');
  const line = logLine(page, 'hostileUserAgent');
  await expect(line).toHaveClass(/broken/);
  await expect(line).toContainText('A quote inside the value may have ended it too early');
  await chooseItem(page, /Oldest first/, WORDS.en.escapingTitle.json);
  await expect(line).not.toHaveClass(/broken/);
  await expect(line).toContainText(String.raw`\"quoted\"`);
});

test('the table stays where it is scrolled to, and another text is read from its beginning', async ({
  page,
}) => {
  await openApp(page, { source: recommendedJson.source });
  const table = await showTable(page);
  const box = page.locator('.table-scroll');
  const scrolled = async () => box.evaluate((element) => element.scrollLeft);
  await box.evaluate((element) => element.scrollTo(300, 0));
  await cell(table, 'message', 0).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(cell(table, 'message', 0)).toBeFocused();
  expect(await scrolled()).toBe(300);
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Authorizer JSON/ }).click();
  await expect.poll(scrolled).toBe(0);
  expect(await editorOf(page).evaluate((element) => element.closest('.cm-scroller')?.scrollTop)).toBe(0);
});

test('an empty value says why it is empty', async ({ page }) => {
  await openApp(page, { source: '{"a":"$context.error.message","b":"$context.httpMethod"}' });
  const values = logLine(page, 'message').locator('.log-value');
  await values.first().hover();
  await expect(values.first()).toHaveAttribute('title', /^error\.message is empty when nothing failed/);
  await values.last().hover();
  await expect(values.last()).toHaveAttribute('title', /expect - in the log/);
  const table = await showTable(page);
  await expect(cell(table, 'message', 1)).toHaveAttribute(
    'title',
    /^error\.message is empty when nothing failed/,
  );
});

test('Escape closes an open line, which was brought into view whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openApp(page, { source: recommendedJson.source });
  const names = page.locator('.log-name');
  const last = names.last();
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await expect(page.locator('.log-full')).toBeInViewport({ ratio: 0.9 });
  await page.keyboard.press('Escape');
  await expect(page.locator('.log-full')).toHaveCount(0);
  await expect(last).toBeFocused();
});

test('the cost of a month is changed in place', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  const preview = panelOf(page, 'preview');
  await preview.getByRole('button', { name: /^Messages per month/ }).press('Enter');
  const field = preview.getByRole('textbox', { name: WORDS.en.costNames.messages });
  await expect(field).toBeFocused();
  await page.keyboard.type('lots');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('20,000,000');
  await page.keyboard.press('Enter');
  await expect(preview.getByRole('button', { name: 'Messages per month: 20,000,000' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(preview.locator('.cost-more')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(preview.locator('.cost-details')).toBeVisible();
  // Whose price it is.
  await expect(preview.locator('.cost-details')).toContainText('us-east-1');
  await page.keyboard.press('Tab');
  await expect(preview.locator('.cost-details .cost-number').first()).toBeFocused();
  // A digit typed on a number begins a new one.
  await preview.getByRole('button', { name: /^Price per GB/ }).focus();
  await page.keyboard.type('1');
  expect(await focusedAfter(page, 'Enter')).toBe('Price per GB: $1.00');
  const size = Number(/([\d.]+) GB/.exec((await preview.locator('.cost-line').textContent()) ?? '')?.[1]);
  expect(size).toBeGreaterThan(4);
  await expect(preview.locator('.cost-more')).toContainText(`$${size.toFixed(2)}`);
  await page.keyboard.press('Escape');
  await expect(preview.locator('.cost-details')).toHaveCount(0);
  await expect(preview.locator('.cost-more')).toBeFocused();
});

for (const locale of ['en', 'ko'] as const) {
  test(`table, editors and cost are accessible and fit a small phone (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openApp(page, { source: SOURCE, locale });
    await showPanel(page, 'preview');
    const table = await showTable(page, locale);
    await page.locator('.cost-more').click();
    await cell(table, 'message', 2).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('x');
    await expectSound(page);
    await page.keyboard.press('Escape');
    await page.locator('.cost-more').click();
    await cell(table, 'message', 0).click();
    await page.getByRole('dialog').locator('summary').click();
    await expectSound(page);
  });
}

/** Nothing for axe to find in either theme, and no scrolling sideways. */
async function expectSound(page: Page): Promise<void> {
  for (const theme of ['light', 'dark']) {
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    await expectAccessible(page);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
}

test('of a long line no more is drawn than is seen, until somebody reads on', async ({ page }) => {
  await openApp(page);
  const text = page.locator('[data-scenario="connect"] .log-text');
  const drawn = async () => (await text.textContent())?.length ?? 0;
  const whole = 300;
  await expect.poll(drawn).toBeLessThan(200);
  const box = page.locator('.log-scroll');
  await box.evaluate((element) => element.scrollTo(300, 0));
  await expect.poll(drawn).toBeGreaterThan(whole);
  await box.evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(drawn).toBeLessThan(200);
  await page.locator('[data-scenario="connect"] .log-name').focus();
  await expect.poll(drawn).toBeGreaterThan(whole);
  await editorOf(page).focus();
  await expect.poll(drawn).toBeLessThan(200);
  await text.dblclick({ position: { x: 60, y: 12 } });
  await expect.poll(drawn).toBeGreaterThan(whole);
  await page.setViewportSize({ width: 1900, height: 800 });
  await editorOf(page).click();
  await expect.poll(drawn).toBeGreaterThan(150);
});

test('of a line that breaks beyond its row, the place is shown with the reason', async ({ page }) => {
  await openApp(page, { source: `{"id":"$context.requestId","${'k'.repeat(200)}":"x",}` });
  const mark = page.locator('.log-line.broken').first().locator('.log-near .broken');
  await expect(mark).toHaveText('}');
  await expect(mark).toBeInViewport({ ratio: 1 });
});
