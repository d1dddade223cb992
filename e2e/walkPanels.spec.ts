import type { Locator, Page } from '@playwright/test';
import { ko } from '../src/i18n/ko.ts';
import { tabTo } from './actions.ts';
import { clipboardOf, editorOf, expect, openApp, PANELS, panelOf, test } from './support.ts';
import { SETTINGS } from '../src/core/settings/allSettings.ts';

const SOURCE = '{"id":"$context.requestId","ms":$context.integrationLatency}';

/** What F6 lands on, in order. */
const landings = (page: Page): Locator[] => [
  page.getByRole('searchbox'),
  editorOf(page),
  panelOf(page, 'preview').locator('.log-name').first(),
  panelOf(page, 'problems').locator('.problem-title').first(),
  panelOf(page, 'export').locator('.target-picker'),
  panelOf(page, 'export').locator('.copy-button'),
];

for (const width of [1440, 1000, 920]) {
  test(`F6 goes from panel to panel and back, out of the editor too (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openApp(page, { source: SOURCE });
    const places = landings(page);
    for (const place of [...places, ...places.slice(0, 1)]) {
      await page.keyboard.press('F6');
      await expect(place).toBeFocused();
      const region = place.locator('xpath=ancestor::section[@aria-labelledby]').first();
      expect(await region.getAttribute('data-panel')).not.toBeNull();
    }
    for (const place of places.toReversed()) {
      await page.keyboard.press('Shift+F6');
      await expect(place).toBeFocused();
    }
    await page.keyboard.press('F6');
    await expect(editorOf(page)).toBeFocused();
    // The catalog pushes, so leaving it covers and uncovers nothing.
    await expect(page.getByRole('searchbox')).toBeVisible();
  });
}

test('on a phone F6 goes from tab to tab', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, { source: SOURCE });
  const places = landings(page);
  for (const i of [2, 3, 4, 5, 0, 1]) {
    await page.keyboard.press('F6');
    await expect(places[i] ?? page.locator('none')).toBeFocused();
    const tab = page.locator('.tab-bar [aria-current="page"]');
    await expect(tab).toHaveCount(1);
    expect(
      await page.locator('.tab-bar button').evaluateAll((all) => all.findIndex((b) => b.ariaCurrent)),
    ).toBe(Math.min(i, PANELS.length - 1));
  }
});

test('F6 leaves a dialog alone, and an empty template has places to land too', async ({ page }) => {
  await openApp(page, { source: '' });
  await page.getByRole('searchbox').focus();
  for (const panel of ['template', 'preview', 'problems', 'export']) {
    await page.keyboard.press('F6');
    await expect(panelOf(page, panel).locator(':focus')).toHaveCount(1);
  }
  await page.keyboard.press('Enter');
  const search = page.locator('.target-search input');
  await expect(search).toBeFocused();
  await page.keyboard.press('F6');
  await expect(search).toBeFocused();
});

test('the second link at the top leads to the export', async ({ page }) => {
  await openApp(page, { locale: 'ko', source: SOURCE });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: ko.app.skipToExport });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(panelOf(page, 'export').locator('.target-picker')).toBeFocused();
});

test('deploy with Terraform: from the editor to the clipboard by keyboard, in Korean', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page, { locale: 'ko', source: SOURCE });
  const words = ko.exportPanel;
  await editorOf(page).focus();
  for (let i = 0; i < 3; i++) await page.keyboard.press('F6');
  await expect(page.locator('.target-picker')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.target-search input')).toBeFocused();
  await page.keyboard.type('terraform');
  await page.keyboard.press('Enter');
  await expect(page.locator('.target-picker')).toBeFocused();
  await page.keyboard.press('Tab');
  const full = panelOf(page, 'export').getByRole('radio', { name: words.scopes.full, exact: true });
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(full).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press('Enter');
  await tabTo(page, panelOf(page, 'export').getByLabel(SETTINGS.apiId.label.en, { exact: true }));
  await page.keyboard.type('k4x7m2q9ad');
  await page.keyboard.press('F6');
  await expect(page.locator('.copy-button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboardOf(page)).toContain('resource "aws_apigatewayv2_stage"');
  expect(await clipboardOf(page)).toContain('k4x7m2q9ad');
});

test('Tab reaches the chosen part of a switch, and the arrow keys choose', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  const views = panelOf(page, 'template').getByRole('radiogroup').getByRole('radio');
  await expect(views).toHaveCount(2);
  const [fields, text] = [views.nth(0), views.nth(1)];
  await tabTo(page, text);
  await page.keyboard.press('Shift+Tab');
  await expect(fields).not.toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await expect(fields).toBeFocused();
  await expect(fields).toBeChecked();
  await expect(page.locator('.fields')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(text).toBeChecked();
});
