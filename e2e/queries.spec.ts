import type { Page } from '@playwright/test';
import { queries as en } from '../src/i18n/en/queries.ts';
import { queries as ko } from '../src/i18n/ko/queries.ts';
import { expectAccessible } from './accessible.ts';
import { clipboardOf, expect, openApp, panelOf, showPanel, sourceOf, test } from './support.ts';

const SOURCE =
  '{"id":"$context.requestId","event":"$context.eventType","route":"$context.routeKey","status":"$context.status"}';

async function openQueries(page: Page, name = en.title) {
  await showPanel(page, 'export');
  const panel = panelOf(page, 'export');
  await panel.getByRole('button', { name, exact: true }).click();
  await expect(panel.locator('.query-language')).toBeVisible();
  return panel;
}

test('a question becomes a query that can be copied, in one language after the other', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  const panel = await openQueries(page);
  const code = panel.getByRole('region', { name: en.code });
  await expect(code).toContainText('filter status like /^[45]/\n| stats count(*) as n by route, status');
  await panel.getByRole('button', { name: en.copy }).click();
  expect(await clipboardOf(page)).toContain('| sort n desc\n| limit 50');

  await panel.getByRole('button', { name: 'Rejected handshakes' }).click();
  await panel.getByLabel(en.language).selectOption('metricFilter');
  await expect(code).toHaveText(
    '{ ($.event = "CONNECT" || $.event = "-") && ($.status = 4* || $.status = 5*) }',
  );
  await panel.getByLabel(en.language).selectOption('regularExpression');
  await expect(code).toContainText('(?<event>CONNECT|');
  await expect(panel.locator('.question-list')).toBeHidden();
  await panel.getByLabel(en.language).selectOption('athenaRaw');
  await expect(panel.locator('.refusal')).toContainText('line delimiter');
  await expectAccessible(page, { parts: ['[data-panel="export"]'] });
});

test('what a question lacks is added to the template, and can be taken back', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  const panel = await openQueries(page);
  await panel.getByRole('button', { name: 'Durations', exact: true }).click();
  await expect(panel.locator('.refusal')).toContainText('connectedAt');
  await panel
    .locator('.refusal')
    .getByRole('button', { name: /Add connectedAt/ })
    .click();
  const code = panel.getByRole('region', { name: en.code });
  await expect(code).toContainText('(toMillis(@timestamp) - connectedAt) / 1000 as seconds');
  expect(await sourceOf(page)).toBe(SOURCE.replace('}', ',"connectedAt":"$context.connectedAt"}'));
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(panel.locator('.refusal')).toContainText('connectedAt');
});

test('one connection is asked for by its ID', async ({ page }) => {
  await openApp(page, { source: SOURCE.replace('}', ',"conn":"$context.connectionId"}') });
  const panel = await openQueries(page);
  await panel.getByRole('button', { name: 'One connection' }).click();
  const code = panel.getByRole('region', { name: en.code });
  await expect(code).toContainText('filter conn = "CONNECTION_ID"');
  await panel.getByLabel(en.connection).fill('gbik1K9kzQAYKEilnA==');
  await expect(code).toContainText('filter conn = "gbik1K9kzQAYKEilnA=="');
});

test('the queries are asked in Korean by keyboard', async ({ page }) => {
  await openApp(page, { source: SOURCE, locale: 'ko', theme: 'dark' });
  const panel = panelOf(page, 'export');
  await showPanel(page, 'export');
  await panel.getByRole('button', { name: ko.title, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.locator('.query-language')).toBeVisible();
  await panel.getByRole('button', { name: '거부된 연결' }).focus();
  await page.keyboard.press('Space');
  await expect(panel.getByRole('region', { name: ko.code })).toContainText('event = "CONNECT"');
  await panel.getByLabel(ko.language).selectOption('athenaMessages');
  await expect(panel.getByRole('region', { name: ko.code })).toContainText('CREATE EXTERNAL TABLE');
  await expectAccessible(page, { parts: ['[data-panel="export"]'] });
});

test('on a phone nothing reaches over the edge', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, { source: SOURCE });
  const panel = await openQueries(page);
  await expect(panel.getByRole('region', { name: en.code })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await expectAccessible(page, { parts: ['[data-panel="export"]'] });
});
