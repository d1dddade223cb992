import { en } from '../src/i18n/en.ts';
import { cutOff, pageScrolls } from './measures.ts';
import { boxesOf, editorOf, expect, openApp, PANELS, panelOf, showPanel, sourceOf, test } from './support.ts';

const SOUND = '{"id":"$context.requestId","status":"$context.status"}';

/** A template with more problems than the panel has room for. */
const MANY_PROBLEMS = `{${[
  '"a":$context.integrationLatency',
  '"b":"$context.integration.requestId"',
  '"c":"$context.httpMethod"',
  '"d":"$context.path"',
  '"e":"$context.identity.userAgen"',
  '"f":$context.authorizer.latency',
  '"g":"$context.resourcePath"',
  '"h":"$context.protocol"',
  '"i":$context.error.messageString',
  '"j":"$context.nothing"',
].join(',')}}`;

test.describe('the whole desk at 1440 × 900', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  for (const [name, source] of Object.entries({ 'no problem': SOUND, 'many problems': MANY_PROBLEMS })) {
    for (const locale of ['en', 'ko'] as const) {
      test(`shows every panel and Copy at once with ${name} (${locale})`, async ({ page }) => {
        await openApp(page, { locale, source });
        for (const panel of PANELS) await expect(panelOf(page, panel)).toBeInViewport({ ratio: 1 });
        await expect(page.locator('.copy-button')).toBeInViewport({ ratio: 1 });
        if (source === MANY_PROBLEMS) {
          expect(await page.locator('.problem').count()).toBeGreaterThanOrEqual(8);
          await page.locator('.problem').last().scrollIntoViewIfNeeded();
          await expect(page.locator('.problem').last()).toBeInViewport();
          await expect(page.locator('.copy-button')).toBeInViewport({ ratio: 1 });
        }
        await expect.poll(() => pageScrolls(page)).toEqual({ x: 0, y: 0 });
        await expect.poll(() => cutOff(page)).toEqual([]);
      });
    }
  }

  test('gives no panel less than it can work with', async ({ page }) => {
    await openApp(page, { source: MANY_PROBLEMS });
    const boxes = await boxesOf(page);
    expect(boxes).toHaveLength(PANELS.length);
    expect(Math.min(...boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(232);
    expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(200);
  });

  test('keeps the panels apart', async ({ page }) => {
    await openApp(page, { source: MANY_PROBLEMS });
    const boxes = await boxesOf(page);
    expect(boxes).toHaveLength(PANELS.length);
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        const apart = a.right <= b.x + 1 || b.right <= a.x + 1 || a.bottom <= b.y + 1;
        expect(apart).toBe(true);
      }
    }
  });
});

test.describe('between the widths, at 1000 px', () => {
  test.use({ viewport: { width: 1000, height: 800 } });

  test('the catalog pushes the template, opens by its key and goes by its button', async ({ page }) => {
    await openApp(page, { source: SOUND });
    const button = page.getByRole('button', { name: en.app.openCatalog, exact: true });
    for (const panel of PANELS) await expect(panelOf(page, panel)).toBeInViewport();
    await button.click();
    await expect(panelOf(page, 'catalog')).toHaveCount(0);
    await expect(button).toBeFocused();
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox');
    await expect(search).toBeFocused();
    await search.fill('sourceIp');
    await expect(page.locator('.catalog-row').first()).toHaveAttribute('data-variable', 'identity.sourceIp');
    await search.press('Enter');
    await expect.poll(() => sourceOf(page)).toContain('$context.identity.sourceIp');
    const [catalog, template] = await boxesOf(page);
    expect(template?.x).toBeGreaterThanOrEqual(catalog?.right ?? Infinity);
    expect(template?.width).toBeGreaterThanOrEqual(420);
    await expect.poll(() => pageScrolls(page)).toEqual({ x: 0, y: 0 });
  });

  test('where two columns are all there is room for, the catalog takes the place of the right one', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 920, height: 700 });
    await openApp(page, { source: SOUND });
    await expect(panelOf(page, 'catalog')).toHaveCount(0);
    await page.getByRole('button', { name: en.app.openCatalog, exact: true }).click();
    await expect(page.getByRole('searchbox')).toBeFocused();
    await expect(panelOf(page, 'export')).toBeHidden();
    await page.locator('.catalog-row[data-variable="routeKey"]').dblclick();
    await expect.poll(() => sourceOf(page)).toContain('$context.routeKey');
    await page.keyboard.press('Shift+F6');
    await expect(page.locator('.copy-button')).toBeFocused();
    await expect(panelOf(page, 'catalog')).toHaveCount(0);
  });

  test('nothing is cut off down to 900 px', async ({ page }) => {
    for (const width of [1199, 1000, 900]) {
      await page.setViewportSize({ width, height: 700 });
      await openApp(page, { source: MANY_PROBLEMS });
      await expect(page.locator('.copy-button')).toBeInViewport({ ratio: 1 });
      await expect.poll(() => cutOff(page), { message: `${width} px` }).toEqual([]);
      await expect.poll(() => pageScrolls(page), { message: `${width} px` }).toEqual({ x: 0, y: 0 });
    }
  });
});

for (const width of [320, 390]) {
  for (const locale of ['en', 'ko'] as const) {
    test.describe(`on a phone of ${width} px (${locale})`, () => {
      test.use({ viewport: { width, height: 640 }, hasTouch: true, isMobile: true });

      test('no tab scrolls sideways or is cut off', async ({ page }) => {
        await openApp(page, { locale, source: MANY_PROBLEMS });
        for (const panel of PANELS) {
          await showPanel(page, panel);
          await expect(page.locator('.tab-bar')).toBeInViewport({ ratio: 1 });
          await expect.poll(async () => (await pageScrolls(page)).x, { message: panel }).toBe(0);
          await expect.poll(() => cutOff(page), { message: panel }).toEqual([]);
        }
        await showPanel(page, 'catalog');
        await page.locator('.catalog-row').first().click();
        await expect.poll(async () => (await pageScrolls(page)).x, { message: 'card' }).toBe(0);
        await expect.poll(() => cutOff(page), { message: 'card' }).toEqual([]);
      });
    });
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one panel shows at a time, and its tab says so', async ({ page }) => {
    await openApp(page, { source: MANY_PROBLEMS });
    const tabs = page.locator('.tab-bar button');
    for (const [i, panel] of PANELS.entries()) {
      await tabs.nth(i).click();
      await expect(panelOf(page, panel)).toBeVisible();
      await expect(tabs.nth(i)).toHaveAttribute('aria-current', 'page');
      for (const other of PANELS) {
        if (other !== panel) await expect(panelOf(page, other)).toHaveCount(0);
      }
      const needsLine = panel !== 'preview' && panel !== 'export';
      await expect(panelOf(page, 'peek')).toHaveCount(needsLine ? 1 : 0);
    }
    const count = await page.locator('.tab-bar .count').textContent();
    await showPanel(page, 'problems');
    await expect(page.locator('.problem')).toHaveCount(Number(count));
  });

  test('a search shows its best answer first, and is still there after a look at another panel', async ({
    page,
  }) => {
    await openApp(page, { source: MANY_PROBLEMS });
    await showPanel(page, 'catalog');
    await page.locator('.catalog-row').last().scrollIntoViewIfNeeded();
    await page.getByRole('searchbox').tap();
    await page.keyboard.insertText('error message');
    const first = page.locator('.found .catalog-row').first();
    await expect(first).toHaveAttribute('data-variable', 'error.message');
    await expect(first).toBeInViewport({ ratio: 1 });
    await showPanel(page, 'preview');
    await showPanel(page, 'catalog');
    await expect(page.getByRole('searchbox')).toHaveValue('error message');
    await expect(first).toHaveAttribute('data-variable', 'error.message');
  });

  test('in an open row, the button that adds lies over nothing', async ({ page }) => {
    await openApp(page, { source: MANY_PROBLEMS });
    await showPanel(page, 'catalog');
    await page.locator('.catalog-row[data-variable="eventType"]').tap();
    const row = page.locator('.catalog-item.open');
    await expect(row).toBeVisible();
    const button = await row.locator('.catalog-add').boundingBox();
    const coverage = await row.locator('.catalog-row .coverage').boundingBox();
    expect(coverage && button && coverage.x + coverage.width).toBeLessThanOrEqual(button?.x ?? 0);
  });

  test('the icon of a line leads to its problem, and a copy says what is still wrong', async ({ page }) => {
    await openApp(page, { source: '{"id":"$context.requestId","m":"$context.httpMethod"}' });
    await page.locator('.problem-gutter .wash-warning').tap();
    await expect(panelOf(page, 'problems').locator('.problem-title:focus')).toContainText('httpMethod');
    await showPanel(page, 'export');
    await page.locator('.copy-button').tap();
    const notice = page.locator('.notice');
    await expect(notice).toContainText('Problems in the format: 1');
    await notice.getByRole('button', { name: 'Show' }).tap();
    await expect(panelOf(page, 'problems').locator('.problem-title:focus')).toContainText('httpMethod');
  });

  test('the peek shows the broken line beside the template, and mends it', async ({ page }) => {
    await openApp(page, { source: '{"id":"$context.requestId","ms":$context.integrationLatency}' });
    const peek = panelOf(page, 'peek');
    await expect(peek.locator('.broken').first()).toBeVisible();
    const broken = await peek.getAttribute('data-scenario');
    await peek.getByRole('button', { name: en.preview.nextLine }).click();
    await expect(peek).not.toHaveAttribute('data-scenario', broken ?? '');
    await peek.getByRole('button', { name: en.preview.previousLine }).click();
    await expect(peek).toHaveAttribute('data-scenario', broken ?? '');
    await peek.locator('.peek-fix').click();
    await expect
      .poll(() => sourceOf(page))
      .toBe('{"id":"$context.requestId","ms":"$context.integrationLatency"}');
    await expect(peek.locator('.broken')).toHaveCount(0);
  });

  test('a variable put in from the catalog is told of, shown, and taken out again', async ({ page }) => {
    await openApp(page, { source: SOUND });
    await expect(panelOf(page, 'peek')).toHaveAttribute('data-scenario', 'connect');
    await showPanel(page, 'catalog');
    await page.locator('.catalog-row[data-variable="identity.userAgent"]').click();
    const insert = page.locator('.variable-card .MuiButton-root').first();
    await expect(insert).toBeInViewport({ ratio: 1 });
    await insert.click();
    await expect.poll(() => sourceOf(page)).toContain('$context.identity.userAgent');
    const notice = page.locator('.notice');
    await expect(notice).toContainText('identity.userAgent');
    await notice.getByRole('button', { name: en.app.undo, exact: true }).click();
    await expect.poll(() => sourceOf(page)).toBe(SOUND);
    await insert.click();
    await notice.getByRole('button', { name: en.catalog.showTemplate }).click();
    await expect(editorOf(page)).toContainText('userAgent');
  });

  test('the template survives going from tab to tab', async ({ page }) => {
    await openApp(page, { source: SOUND });
    await showPanel(page, 'catalog');
    await page.getByRole('searchbox').fill('domainName');
    await expect(page.locator('.catalog-row').first()).toHaveAttribute('data-variable', 'domainName');
    await page.getByRole('searchbox').press('Enter');
    await expect.poll(() => sourceOf(page)).toContain('$context.domainName');
    await showPanel(page, 'template');
    await expect(editorOf(page)).toContainText('domainName');
  });

  test('turning the phone and the desktop share one state', async ({ page }) => {
    await openApp(page, { source: SOUND });
    await showPanel(page, 'export');
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const panel of PANELS) await expect(panelOf(page, panel)).toBeVisible();
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(panelOf(page, 'export')).toBeVisible();
    await expect.poll(async () => (await pageScrolls(page)).x).toBe(0);
  });
});
