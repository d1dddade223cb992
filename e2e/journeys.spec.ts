import type { Page } from '@playwright/test';
import { ko } from '../src/i18n/ko.ts';
import { tabTo } from './actions.ts';
import { clipboardOf, editorOf, expect, openApp, panelOf, sourceOf, test } from './support.ts';

const DESK = { width: 1280, height: 800 };

/** Like many formats that were taken over from a REST API. */
const OF_REST =
  '{"id":"$context.requestId","method":"$context.httpMethod","path":"$context.resourcePath",' +
  '"ms":$context.integrationLatency,"why":"$context.error.messageString"}';

/** The focused problem, and whether all of it shows. */
const focusedProblem = (page: Page) =>
  page.evaluate(() => {
    const row = document.activeElement?.closest('.problem');
    const list = row?.closest('.problem-list')?.getBoundingClientRect();
    const box = row?.getBoundingClientRect();
    if (!row || !list || !box) return undefined;
    return { text: row.textContent, whole: box.top >= list.top - 1 && box.bottom <= list.bottom + 1 };
  });

test('why a pasted format logs - and what to do: by keyboard, in Korean', async ({ page }) => {
  await page.setViewportSize(DESK);
  await openApp(page, { locale: 'ko' });
  await page.evaluate((text) => navigator.clipboard.writeText(text), OF_REST);
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
  await expect(editorOf(page)).toBeFocused();
  for (const key of ['ControlOrMeta+a', 'ControlOrMeta+v', 'F6', 'F6']) await page.keyboard.press(key);

  const titles = panelOf(page, 'problems').locator('.problem-title');
  const said: string[] = [];
  for (let i = 0; i < (await titles.count()); i++) {
    await expect(titles.nth(i)).toBeFocused();
    const problem = await focusedProblem(page);
    expect(problem?.whole, problem?.text).toBe(true);
    said.push(problem?.text ?? '');
    await page.keyboard.press('ArrowDown');
  }
  for (const reason of [/ms.*비면/, /httpMethod.*-만 남/, /resourcePath.*대신 쓸/, /why.*따옴표/]) {
    expect(
      said.filter((text) => reason.test(text)),
      String(reason),
    ).toHaveLength(1);
  }

  await page.keyboard.press('Home');
  const fixes = panelOf(page, 'problems').locator('.problem-fix');
  await tabTo(page, fixes.first());
  while ((await fixes.count()) > 0) {
    const before = await fixes.count();
    await expect(panelOf(page, 'problems').locator('.problem-fix:focus')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(fixes).toHaveCount(before - 1);
  }
  await expect
    .poll(() => sourceOf(page))
    .toBe(
      '{"id":"$context.requestId","eventType":"$context.eventType","routeKey":"$context.routeKey",' +
        '"ms":"$context.integrationLatency","why":"$context.error.message"}',
    );
});

test('five fields from nothing to the clipboard: by keyboard, in Korean', async ({ page }) => {
  await page.setViewportSize(DESK);
  await openApp(page, { locale: 'ko' });
  await tabTo(page, page.getByRole('button', { name: ko.template.presets, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toBe('');

  const wanted = [
    ['요청 ID', 'requestId'],
    ['요청 시각', 'requestTime'],
    ['라우트 키', 'routeKey'],
    ['상태 코드', 'status'],
    ['IP 주소', 'identity.sourceIp'],
  ] as const;
  await page.keyboard.press('/');
  for (const [words, name] of wanted) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(words);
    await expect(page.locator('.catalog-row').first()).toHaveAttribute('data-variable', name);
    await page.keyboard.press('Enter');
  }
  const format =
    '{"requestId":"$context.requestId","requestTime":"$context.requestTime","routeKey":"$context.routeKey",' +
    '"status":"$context.status","sourceIp":"$context.identity.sourceIp"}';
  await expect.poll(() => sourceOf(page)).toBe(format);
  await tabTo(page, panelOf(page, 'template').getByRole('button', { name: ko.template.copyFormat }));
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboardOf(page)).toBe(format);
});
