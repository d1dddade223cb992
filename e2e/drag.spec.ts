import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, openApp, showPanel, sourceOf, test } from './support.ts';

const SOURCE = '{"a":"$context.requestId","b":"$context.status"}';

async function openFields(page: Page, source = SOURCE): Promise<void> {
  await openApp(page, { source });
  await page.getByRole('button', { name: 'Fields', exact: true }).click();
  await expect(page.locator('.fields, .fields-empty, .no-fields')).toBeVisible();
}

function variable(page: Page, name: string): Locator {
  return page.locator(`.catalog-row[data-variable="${name}"]`);
}

function row(page: Page, id: string): Locator {
  return page.locator(`[data-row="${id}"]`);
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
  await page.mouse.move(end.x + 120, end.y + end.height * share, { steps: 4 });
  await expect(page.locator('.drag-preview')).toBeVisible();
}

test('the mouse drags a variable between rows, and onto a row', async ({ page }) => {
  await openFields(page);
  await drag(page, variable(page, 'eventType'), row(page, '1'), 0.1);
  await expect(page.locator('.drag-preview')).toContainText('Insert as field 2, before b');
  await expect(page.locator('.drop-mark[data-shown]')).toHaveAttribute('data-where', 'before');
  await page.mouse.up();
  await expect
    .poll(() => sourceOf(page))
    .toBe('{"a":"$context.requestId","eventType":"$context.eventType","b":"$context.status"}');
  await drag(page, variable(page, 'routeKey'), row(page, '0'), 0.5);
  await expect(page.locator('.drag-preview')).toContainText('Replace the value of a');
  await page.mouse.up();
  await expect.poll(() => sourceOf(page)).toContain('{"a":"$context.routeKey"');
});

test('a row is moved by its handle, and Escape puts it back', async ({ page }) => {
  await openFields(page);
  await drag(page, row(page, '0').locator('.field-handle'), row(page, '1'), 0.9);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.locator('.drag-preview')).toHaveCount(0);
  await drag(page, row(page, '0').locator('.field-handle'), row(page, '1'), 0.9);
  await page.mouse.up();
  await expect.poll(() => sourceOf(page)).toBe('{"b":"$context.status","a":"$context.requestId"}');
});

test('the keyboard lifts a variable and a row, and drops them where the mouse would', async ({ page }) => {
  await openFields(page);
  await variable(page, 'eventType').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.drag-preview')).toContainText('Insert as field 1, before a');
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toContain('{"eventType":"$context.eventType","a"');
  await row(page, '0').locator('.field-handle').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => sourceOf(page)).toContain('{"a":"$context.requestId","eventType"');
});

test('a chip moves within the text to the character it is dropped at', async ({ page }) => {
  await openApp(page, { source: 'x=$context.status y=z' });
  const chip = page.locator('.cm-content [data-variable="status"]').first();
  const box = await chip.boundingBox();
  const line = await page.locator('.cm-line').first().boundingBox();
  if (!box || !line) throw new Error('no chip');
  await page.mouse.move(box.x + 60, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 20, box.y + 8, { steps: 5 });
  await page.mouse.move(box.x + box.width + 300, box.y + 8, { steps: 5 });
  await expect(page.locator('.drop-caret')).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => sourceOf(page)).toBe('x= y=z$context.status');
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a long press lifts a variable, the template comes forward, and it drops there', async ({ page }) => {
    await openFields(page);
    await showPanel(page, 'catalog');
    const start = await variable(page, 'requestTime').boundingBox();
    if (!start) throw new Error('no row');
    const client = await page.context().newCDPSession(page);
    await touch(client, 'touchStart', start.x + 60, start.y + 10);
    await expect(page.locator('.drag-preview')).toBeVisible();
    const target = await row(page, '1').boundingBox();
    if (!target) throw new Error('no target');
    await touch(client, 'touchMove', target.x + 80, target.y - 20);
    await touch(client, 'touchMove', target.x + 80, target.y + 4);
    await expect(page.locator('.drag-preview')).toContainText('before b');
    await touch(client, 'touchEnd');
    await expect.poll(() => sourceOf(page)).toContain('"requestTime":"$context.requestTime","b"');
  });
});

async function touch(
  client: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  x = 0,
  y = 0,
): Promise<void> {
  await client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
}
