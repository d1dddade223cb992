import type { CDPSession, Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, openApp, showPanel, sourceOf, test, type OpenOptions } from './support.ts';

const SOURCE = '{"a":"$context.requestId","b":"$context.status"}';
const NESTED = '{"a":"$context.requestId","o":{"b":"$context.status"}}';

async function openFields(page: Page, source = SOURCE, options: OpenOptions = {}): Promise<void> {
  await openApp(page, { source, ...options });
  await page.locator('.template-panel [role="radiogroup"] button').first().click();
  await expect(page.locator('.fields, .fields-empty, .no-fields')).toBeVisible();
}

function variable(page: Page, name: string): Locator {
  return page.locator(`.catalog-row[data-variable="${name}"]`);
}

function row(page: Page, id: string): Locator {
  return page.locator(`[data-row="${id}"]`);
}

function handle(page: Page, id: string): Locator {
  return row(page, id).locator('.field-handle');
}

function preview(page: Page): Locator {
  return page.locator('.drag-preview');
}

/** Waits until the template is what it should be, white space aside. */
async function expectSource(page: Page, expected: string): Promise<void> {
  await expect
    .poll(async () => (await sourceOf(page))?.replaceAll(' ', ''))
    .toBe(expected.replaceAll(' ', ''));
}

/** Drags with the mouse to a place of the target: `share` of its height from its top. */
async function drag(page: Page, from: Locator, to: Locator, share: number): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error('nothing to drag');
  await page.mouse.move(start.x + Math.min(60, start.width / 2), start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 120, end.y + end.height * share - 6, { steps: 8 });
  // What drags may still be loading: whatever comes after the lift is what counts.
  await expect(async () => {
    await page.mouse.move(end.x + 121, end.y + end.height * share, { steps: 2 });
    await page.mouse.move(end.x + 120, end.y + end.height * share, { steps: 2 });
    await expect(preview(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

async function drop(page: Page): Promise<void> {
  await page.mouse.up();
  await expect(preview(page)).toHaveCount(0);
}

test('the mouse drags a variable between rows, and onto a row, which undo brings back', async ({ page }) => {
  await openFields(page);
  await drag(page, variable(page, 'eventType'), row(page, '1'), 0.1);
  await expect(preview(page)).toContainText('New field after a');
  await expect(page.locator('.drop-mark[data-shown]')).toHaveAttribute('data-where', 'before');
  await expect(variable(page, 'eventType')).toHaveAttribute('data-lifted');
  await drop(page);
  const three = '{"a":"$context.requestId","eventType":"$context.eventType","b":"$context.status"}';
  await expectSource(page, three);
  await expect(variable(page, 'eventType')).not.toHaveAttribute('data-lifted');
  await drag(page, variable(page, 'routeKey'), row(page, '0'), 0.5);
  await expect(preview(page)).toContainText('Replace requestId by routeKey');
  await drop(page);
  await expectSource(page, three.replace('requestId', 'routeKey'));
  await page.keyboard.press('ControlOrMeta+z');
  await expectSource(page, three);
});

test('a row is moved by its handle, into an object and out of it, and Escape puts it back', async ({
  page,
}) => {
  await openFields(page, NESTED);
  await drag(page, handle(page, '0'), row(page, '1.0'), 0.9);
  await expect(row(page, '0')).toHaveAttribute('data-lifted');
  await page.keyboard.press('Escape');
  await drop(page);
  await expect(page.getByTestId('announcement')).toContainText('Nothing changed');
  await drag(page, handle(page, '0'), row(page, '1'), 0.5);
  await expect(preview(page)).toContainText('Move field into o, after b');
  await drop(page);
  await expectSource(page, '{"o":{"b":"$context.status","a":"$context.requestId"}}');
  await drag(page, handle(page, '0.0'), row(page, '0'), 0.1);
  await expect(preview(page)).toContainText('Move field to the front');
  await drop(page);
  await expectSource(page, '{"b":"$context.status","o":{"a":"$context.requestId"}}');
});

test('the first drag works while what drags is still loading', async ({ page }) => {
  await page.route('**/startPointerDrags-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await openFields(page);
  const start = await handle(page, '0').boundingBox();
  const end = await row(page, '1').boundingBox();
  if (!start || !end) throw new Error('nothing to drag');
  const early = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(early.filter((name) => name.includes('startPointerDrags'))).toEqual([]);
  const loaded = page.waitForResponse(/startPointerDrags/);
  await page.mouse.move(start.x + 10, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(end.x + 100, end.y + 20, { steps: 3 });
  await expect(preview(page)).toHaveCount(0);
  await loaded;
  await expect(async () => {
    await page.mouse.move(end.x + 99, end.y + 24);
    await page.mouse.move(end.x + 100, end.y + 25);
    await expect(preview(page)).toContainText('Move field after b', { timeout: 500 });
  }).toPass();
  await drop(page);
  await expectSource(page, '{"b":"$context.status","a":"$context.requestId"}');
});

test('the keyboard lifts a variable and a row, and drops them where the mouse would', async ({ page }) => {
  await openFields(page, NESTED);
  const said = page.getByTestId('announcement');
  await variable(page, 'eventType').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.drag-strip')).toContainText('New first field');
  await page.keyboard.press('ArrowDown');
  await expect(said).toContainText('Replace requestId by eventType');
  await page.keyboard.press('ArrowUp');
  await expect(said).toContainText('New first field');
  await page.keyboard.press('Enter');
  await expectSource(page, NESTED.replace('{', '{"eventType":"$context.eventType",'));
  await expect(said).toContainText('New first field');
  await handle(page, '0').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expectSource(page, NESTED.replace(',', ',"eventType":"$context.eventType",'));
  await expect(handle(page, '1')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(said).toContainText('Move field into o, after b');
  await page.keyboard.press('Escape');
  await expect(said).toContainText('Nothing changed');
  await expect(handle(page, '1')).toBeFocused();
  await handle(page, '2.0').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expectSource(
    page,
    '{"a":"$context.requestId","eventType":"$context.eventType","o":{},"b":"$context.status"}',
  );
});

test('several variables go into an empty template together, by mouse and by keyboard', async ({ page }) => {
  await openFields(page, '');
  await expect(page.locator('.fields-empty')).toContainText('No fields yet');
  await variable(page, 'stage').click({ modifiers: ['ControlOrMeta'] });
  await variable(page, 'apiId').click({ modifiers: ['ControlOrMeta'] });
  await drag(page, variable(page, 'stage'), page.locator('.fields-empty'), 0.5);
  await expect(preview(page)).toContainText('+1');
  await drop(page);
  const both = '{"stage":"$context.stage","apiId":"$context.apiId"}';
  await expectSource(page, both);
  await variable(page, 'status').focus();
  await page.keyboard.press('Enter');
  await expectSource(page, both.replace('}', ',"status":"$context.status"}'));
  await page.keyboard.press('ControlOrMeta+z');
  await expectSource(page, both);
  await page.keyboard.press('ControlOrMeta+z');
  await expectSource(page, '');
  await variable(page, 'stage').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.drag-strip')).toContainText('Drop to start a JSON object');
  await page.keyboard.press('Enter');
  await expectSource(page, '{"stage":"$context.stage"}');
});

for (const [theme, locale] of [
  ['light', 'en'],
  ['dark', 'ko'],
] as const) {
  test(`dragging is accessible, ${theme} and ${locale}`, async ({ page }) => {
    await openFields(page, NESTED, { theme, locale });
    await drag(page, handle(page, '0'), row(page, '1'), 0.5);
    await expect(page.locator('.drop-mark[data-where="onto"]')).toBeVisible();
    // What is lifted steps back on purpose, and is said besides.
    await page.locator('[data-lifted]').evaluate((element) => element.removeAttribute('data-lifted'));
    await expectAccessible(page, { parts: ['[data-panel="template"]'] });
    await drop(page);
  });
}

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a long press lifts a variable, the template comes forward, and it drops there; a grip lifts its row at once', async ({
    page,
  }) => {
    await openFields(page);
    const client = await page.context().newCDPSession(page);
    await showPanel(page, 'catalog');
    await longPress(page, client, variable(page, 'requestTime'));
    await moveOver(page, client, row(page, '1'), 0.1, 'New field after a');
    await touch(client, 'touchEnd');
    const three = '{"a":"$context.requestId","requestTime":"$context.requestTime","b":"$context.status"}';
    await expectSource(page, three);
    await press(client, handle(page, '2'));
    await moveOver(page, client, row(page, '0'), 0.1, 'Move field to the front');
    await touch(client, 'touchEnd');
    await expectSource(
      page,
      '{"b":"$context.status","a":"$context.requestId","requestTime":"$context.requestTime"}',
    );
  });

  test('a long press drops a variable on an empty template', async ({ page }) => {
    await openFields(page, '');
    const client = await page.context().newCDPSession(page);
    await showPanel(page, 'catalog');
    await longPress(page, client, variable(page, 'requestTime'));
    await moveOver(page, client, page.locator('.fields-empty'), 0.5, 'Drop to start');
    await touch(client, 'touchEnd');
    await expectSource(page, '{"requestTime":"$context.requestTime"}');
  });
});

async function press(client: CDPSession, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to press');
  await touch(client, 'touchStart', box.x + Math.min(60, box.width / 2), box.y + box.height / 2);
}

async function longPress(page: Page, client: CDPSession, target: Locator): Promise<void> {
  await press(client, target);
  await expect(preview(page)).toBeVisible();
}

async function moveOver(
  page: Page,
  client: CDPSession,
  target: Locator,
  share: number,
  said: string,
): Promise<void> {
  await expect(target).toBeVisible();
  const box = await target.boundingBox();
  if (!box) throw new Error('no target');
  await expect(async () => {
    await touch(client, 'touchMove', box.x + 80, box.y + box.height * share - 8);
    await touch(client, 'touchMove', box.x + 80, box.y + box.height * share);
    await expect(preview(page)).toContainText(said, { timeout: 500 });
  }).toPass();
}

async function touch(
  client: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  x = 0,
  y = 0,
): Promise<void> {
  await client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
}
