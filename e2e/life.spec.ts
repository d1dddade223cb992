import type { Page } from '@playwright/test';
import { read as en } from '../src/i18n/en/read.ts';
import { read as ko } from '../src/i18n/ko/read.ts';
import { expectAccessible } from './accessible.ts';
import { slownessOf } from './measures.ts';
import { expect, openApp, test, type OpenOptions } from './support.ts';

const SOURCE =
  '{"event":"$context.eventType","route":"$context.routeKey","status":"$context.status","ms":"$context.integrationLatency","error":"$context.error.message","conn":"$context.connectionId","at":"$context.requestTimeEpoch"}';
const START = Date.UTC(2026, 0, 14, 9, 0, 0);
const POST = 'POST /@connections/{connectionId}';

const line = (conn: string, at: number, event: string, route: string, status = 200): string =>
  `${JSON.stringify({ event, route, status: String(status), ms: '5', error: '-', conn, at: String(START + at) })}\n`;

/** Fails once, is well for a minute, falls silent, and is closed for that; then the backend still posts. */
const IDLE = [
  line('idle=', 0, 'CONNECT', '$connect'),
  line('idle=', 100, 'MESSAGE', 'echo', 502),
  ...Array.from({ length: 20 }, (_, i) => line('idle=', 3000 + i * 3000, 'MESSAGE', 'echo')),
  line('idle=', 61_000, 'CONNECTION_API', POST),
  line('idle=', 661_000, 'DISCONNECT', '$disconnect'),
  line('idle=', 661_200, 'CONNECTION_API', POST, 410),
].join('');
/** Every tenth line fails. */
const LONG = Array.from({ length: 30_000 }, (_, i) =>
  line('long=', i * 10, 'MESSAGE', 'echo', i % 10 === 9 ? 502 : 200),
).join('');

const optionsOf = (page: Page) => page.getByRole('option');
const currentOf = (page: Page) => page.locator('[role="option"][aria-selected="true"]');

async function openLife(page: Page, lines: string, options: OpenOptions = {}): Promise<void> {
  const words = options.locale === 'ko' ? ko : en;
  await openApp(page, { source: SOURCE, ...options });
  const choice = page.locator('.header').getByRole('radio').last();
  if ((await choice.count()) > 0) await choice.click();
  else {
    await page.locator('.header button, .page-tools button').last().click();
    await page.getByRole('menuitem', { name: words.label }).click();
  }
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'ws.log', mimeType: 'text/plain', buffer: Buffer.from(lines) });
  await expect(optionsOf(page).first()).toBeVisible();
  await page.locator('.read-tabs').getByRole('button', { name: words.tabs.sessions, exact: true }).click();
  await page.locator('.read-session').first().click();
  await expect(page.locator('.life-end')).toBeAttached();
}

test('a life is folded, unfolded and walked through by keys, and says why it ended', async ({ page }) => {
  await openLife(page, IDLE);
  await expect(page.locator('.read-strip')).toContainText(
    [
      en.strip.opened,
      en.strip.messages('21'),
      en.strip.calls('2'),
      en.strip.failing('2'),
      en.strip.silent('10 min'),
      en.strip.closed,
      en.strip.after('1'),
    ].join(', '),
  );
  await expect(optionsOf(page)).toHaveCount(5);
  await expect(page.locator('.life-gap strong')).toHaveText(en.silence('10 min'));
  await expect(page.locator('.life-end')).toContainText(en.endTitles.idle);
  await expect(page.locator('.life-end')).toContainText(en.inferred);

  await page.locator('.life-list').focus();
  await page.keyboard.press('n');
  await expect(currentOf(page)).toContainText('502');
  await page.keyboard.press('ArrowDown');
  const sentence = en.fold('20 messages and 1 backend call', '58 sec');
  await expect(currentOf(page)).toContainText(sentence);
  await page.keyboard.press('Enter');
  await expect(currentOf(page)).toContainText(en.unfold.hide);
  await expect(currentOf(page)).toHaveAttribute('aria-setsize', '26');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.read-opened')).toContainText(String(START + 3000));
  await page.keyboard.press('Escape');
  await expect(page.locator('.read-opened')).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(optionsOf(page)).toHaveCount(5);
  await page.keyboard.press('End');
  await expect(currentOf(page)).toContainText(en.steps.gone);
  await page.keyboard.press('p');
  await expect(currentOf(page)).toContainText('502');

  await page.getByRole('radio', { name: 'UTC' }).click();
  await expect(currentOf(page)).toContainText('09:00:00.100');
  await page.getByRole('button', { name: en.allLines }).click();
  await expect(page.locator('.read-life')).toHaveCount(0);
  await expect(optionsOf(page).first()).toBeVisible();
});

test('a life that is filtered further is a list, since what is left out is no silence', async ({ page }) => {
  await openLife(page, IDLE);
  await page.getByLabel(en.filterLabel, { exact: true }).fill('ms>4');
  await page.keyboard.press('Enter');
  await expect(page.locator('.read-lines')).toBeVisible();
  await expect(page.locator('.life-end')).toContainText(en.endTitles.idle);
});

test('a long life is drawn only where it is looked at', async ({ page }) => {
  await openLife(page, LONG);
  const list = page.locator('.life-list');
  await list.focus();
  const began = Date.now();
  await page.keyboard.press('End');
  await expect(currentOf(page)).toHaveAttribute('aria-posinset', '6000');
  await expect(page.locator('.life-end')).toBeInViewport();
  expect(Date.now() - began).toBeLessThan(3000 * (await slownessOf(page)));
  expect(await page.locator('.life-box *').count()).toBeLessThan(600);
  await page.keyboard.press('p');
  await expect(currentOf(page)).toHaveAttribute('aria-posinset', '5998');
  await page.keyboard.press('ArrowDown');
  await expect(currentOf(page)).toContainText(en.unfold.show);
  await page.keyboard.press('Enter');
  await expect(currentOf(page)).toHaveAttribute('aria-setsize', '6009');
});

for (const [width, height] of [
  [1440, 900],
  [820, 1180],
  [390, 844],
  [844, 390],
  [320, 568],
] as const) {
  test(`a life can be used by all, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const isOther = width === 390 || width === 844;
    await openLife(page, IDLE, isOther ? { theme: 'dark', locale: 'ko' } : { theme: 'light', locale: 'en' });
    await expectAccessible(page, { parts: ['.read'] });
    await page.locator('.life-row.fold').click();
    await expect(page.locator('.life-row.fold')).toContainText((isOther ? ko : en).unfold.hide);
    await optionsOf(page).first().click();
    await expect(page.locator('.read-opened')).toBeVisible();
    await expectAccessible(page, { parts: ['.read'] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
