import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { editorOf, expect, openApp, sourceOf, test } from './support.ts';

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, lang, word, about, description } of [
    {
      path: './',
      lang: 'en',
      word: /^Request/,
      about: 'connection was opened',
      description: /Without it, you can still read/,
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
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(page.getByRole('heading', { name: 'Logwright' })).toBeVisible();
      await expect(page.locator('.log-line').first()).toBeVisible();
      await expect(page.locator('.catalog-row').last()).toBeVisible();
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
  await expect(page).toHaveTitle(/access log formats/);
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

test('a page that comes in pieces is painted as a whole', async ({ browser }) => {
  const html = readFileSync('dist/index.html', 'utf8');
  // In the middle of the header, and of the preview.
  const cuts = [html.indexOf('<h1'), html.lastIndexOf('class="log-line"')];
  const server = createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.slice(0, cuts[0]));
    setTimeout(() => response.write(html.slice(cuts[0], cuts[1])), 300);
    setTimeout(() => response.end(html.slice(cuts[1])), 600);
    return undefined;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const page = await browser.newPage();
  try {
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
    // The app, which is not there, is asked for once the page is painted.
    const asked = page.waitForRequest(/boot-/);
    await page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(`http://127.0.0.1:${address.port}/`);
    await asked;
    const painted = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime);
    expect(painted).toBeGreaterThan(500);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
});

/** Where the texts that can be seen stand: `[text, left, top]`, the first character of each. */
function placesOfTexts(): [string, number, number][] {
  const places: [string, number, number][] = [];
  const root = document.querySelector('#root');
  if (!root) return places;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const from = /\S/.exec(text.nodeValue ?? '')?.index;
    const parent = text.parentElement;
    if (from === undefined || !parent || getComputedStyle(parent).visibility !== 'visible') continue;
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, from + 1);
    const { left, top, width } = range.getBoundingClientRect();
    // A splitter lies over the edge of its panel, and shows nothing.
    const seen = document
      .elementsFromPoint(left + width / 2, top + 4)
      .find((element) => !element.matches('.splitter'));
    if (seen && parent.contains(seen)) places.push([text.nodeValue?.trim() ?? '', left, top]);
  }
  return places;
}

for (const [width, pointer] of [
  [1440, 'mouse'],
  [1000, 'mouse'],
  [390, 'mouse'],
  [390, 'touch'],
] as const) {
  for (const path of ['en/', 'ko/'] as const) {
    test(`the app stands where the page stood, ${width} wide, ${pointer} (${path})`, async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        viewport: { width, height: 844 },
        locale: path.slice(0, 2),
        serviceWorkers: 'block',
        ...(pointer === 'touch' ? { hasTouch: true, isMobile: true } : {}),
      });
      const page = await context.newPage();
      const address = `${baseURL}${path === 'en/' ? '' : path}`;
      const boot = /\/assets\/boot-/;
      await page.route(boot, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await page.goto(address);
      await expect(page.locator('.editor-placeholder')).toBeVisible();
      const before = await page.evaluate(placesOfTexts);
      await page.unroute(boot);
      await page.goto(address);
      await expect(editorOf(page)).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      const after = await page.evaluate(placesOfTexts);
      expect(before.length).toBeGreaterThan(4);
      const isThere = ([text, left, top]: (typeof after)[number]) =>
        after.some(
          // The editor has the text of its placeholder in many pieces, and a value goes on out of sight.
          (other) =>
            text.startsWith(other[0]) && Math.abs(other[1] - left) < 2 && Math.abs(other[2] - top) < 3,
        );
      expect(before.filter((place) => !isThere(place))).toEqual([]);
      await context.close();
    });
  }
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

/** Opens the page without the app; gives what lets the app come, and waits for it. */
async function openWithoutApp(page: Page): Promise<() => Promise<void>> {
  const gate = new EventEmitter();
  await page.route(/\/assets\/boot-/, async (route) => {
    await once(gate, 'open');
    await route.continue();
  });
  const asked = page.waitForRequest(/\/assets\/boot-/);
  await page.goto('./', { waitUntil: 'commit' });
  await asked;
  await expect(page.locator('.editor-placeholder')).toBeVisible();
  return async () => {
    gate.emit('open');
    await editorOf(page).waitFor();
  };
}

test.describe('what is pressed before the app is there', () => {
  test('goes to where the caret was put in the template', async ({ page }) => {
    const come = await openWithoutApp(page);
    const box = await page.locator('.editor-placeholder').boundingBox();
    if (!box) throw new Error('There is nothing to click at.');
    // Behind the first line.
    await page.mouse.click(box.x + box.width / 2, box.y + 14);
    await page.keyboard.type('abc');
    await page.keyboard.press('Backspace');
    await come();
    // Whoever goes on typing meanwhile types each letter once.
    await page.keyboard.type('de');
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.type('f');
    await expect.poll(() => sourceOf(page)).toMatch(/^\{abdef"/);
  });

  test('goes to the search', async ({ page }) => {
    const come = await openWithoutApp(page);
    await page.locator('#catalog-search').click();
    await page.keyboard.type('waf');
    await come();
    await expect(page.locator('#catalog-search')).toHaveValue('waf');
    await expect(page.locator('#catalog-search')).toBeFocused();
    await expect(page.locator('.catalog-row').first()).toContainText('waf');
  });

  test('goes to a variable', async ({ page }) => {
    const come = await openWithoutApp(page);
    const row = page.locator('.catalog-row', { hasText: 'connectedAt' });
    await row.click();
    await come();
    await expect(
      page.locator('.catalog-item', { hasText: 'connectedAt' }).locator('.variable-card'),
    ).toBeVisible();
  });
});

test('who was greeted before sees no greeting in the page either', async ({ page }) => {
  await page.route(/\/assets\/boot-/, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('./');
  await expect(page.locator('.welcome-bar')).toBeVisible();
  await page.evaluate(() => localStorage.setItem('logwright.preferences', '{"welcomed":true}'));
  await page.reload();
  await expect(page.locator('.prerendered')).toBeVisible();
  await expect(page.locator('.welcome-bar')).toBeHidden();
});
