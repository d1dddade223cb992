import { expectAccessible } from './accessible.ts';
import { editorOf, expect, openApp, test } from './support.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, lang, word, about, description } of [
    {
      path: './',
      lang: 'en',
      word: /^Request/,
      about: 'connection was opened',
      description: /Without it this page/,
    },
    {
      path: './ko/',
      lang: 'ko',
      word: /^요청/,
      about: '연결이 열린 시각',
      description: /JavaScript가 필요합니다/,
    },
  ]) {
    test(`the catalog can be read (${lang})`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByText(description)).toBeVisible();
      await expect(page.getByRole('heading', { name: word }).first()).toBeVisible();
      await expect(page.locator('.prerendered .catalog-row')).toHaveCount(53);
      await expect(page.locator('.catalog-item', { hasText: 'connectedAt' })).toContainText(about);
      await expect(page.locator('.catalog-item', { hasText: 'connectedAt' }).locator('p')).toBeVisible();
    });
  }
});

test('the page of the language that the browser asks for opens', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ko-KR', serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(baseURL ?? '');
  await expect(editorOf(page)).toBeVisible();
  expect(page.url()).toBe(`${baseURL}ko/`);
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(baseURL ?? '');
  await expect(page).toHaveTitle(/access-log formats/);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await context.close();
});

for (const width of [1440, 1000, 390]) {
  test(`nothing shifts when the app takes over, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await openApp(page);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toEqual([]);
  });
}

test('the chosen colours are there before the app', async ({ page }) => {
  await page.route(/\/assets\/boot-/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.addInitScript(() => localStorage.setItem('logwright.preferences', '{"theme":"dark"}'));
  await page.goto('./');
  await expect(page.locator('.prerendered .app')).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(19, 20, 22)');
  await expectAccessible(page);
});

test('nothing but the page is asked for before it is painted', async ({ page }) => {
  await openApp(page);
  const early = await page.evaluate(() => {
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return performance.getEntriesByType('resource').filter(({ startTime }) => startTime < painted);
  });
  expect(await page.evaluate(() => performance.getEntriesByType('resource').length)).toBeGreaterThan(3);
  expect(early).toEqual([]);
});
