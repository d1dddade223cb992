import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, openApp, sourceOf, type OpenOptions } from './support.ts';

/** Opens a template in the Fields view. */
export async function openFields(page: Page, source: string, options: OpenOptions = {}): Promise<void> {
  await openApp(page, { source, ...options });
  await page.locator('.template-panel [role="radiogroup"] button').first().click();
  await expect(page.locator('.fields, .fields-empty, .no-fields')).toBeVisible();
}

export function variable(page: Page, name: string): Locator {
  return page.locator(`.catalog-row[data-variable="${name}"]`);
}

export function row(page: Page, id: string): Locator {
  return page.locator(`[data-row="${id}"]`);
}

export function handle(page: Page, id: string): Locator {
  return row(page, id).locator('.field-handle');
}

/** The card beside the pointer, which says what a drop would do. */
export function card(page: Page): Locator {
  return page.locator('.drag-preview');
}

export function mark(page: Page): Locator {
  return page.locator('.drop-mark[data-shown]');
}

/** Waits until the template is what it should be, white space aside. */
export async function expectSource(page: Page, expected: string): Promise<void> {
  await expect
    .poll(async () => (await sourceOf(page))?.replaceAll(' ', ''))
    .toBe(expected.replaceAll(' ', ''));
}

interface Spot {
  /** From the left edge of the target, in pixels; its middle without it. */
  readonly x?: number;
  /** The share of the target's height, from its top. */
  readonly share: number;
}

/** Where on the screen a spot of a target is. */
export async function spotOn(target: Locator, { x, share }: Spot): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('no target');
  return { x: box.x + (x ?? box.width / 2), y: box.y + box.height * share };
}

/** Takes something up with the mouse; what drags may still be loading, so that it waits for the card. */
export async function take(page: Page, from: Locator): Promise<void> {
  await from.scrollIntoViewIfNeeded();
  const box = await from.boundingBox();
  if (!box) throw new Error('nothing to take');
  const x = box.x + Math.min(60, box.width / 2);
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  await expect(async () => {
    await page.mouse.move(x + 8, y + 3);
    await page.mouse.move(x + 12, y + 6);
    await expect(card(page)).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** Carries what was taken to a spot, from the side and then along the row, as a hand does. */
export async function carry(page: Page, target: Locator, spot: Spot): Promise<void> {
  const { x, y } = await spotOn(target, spot);
  await page.mouse.move(x, y - 3, { steps: 6 });
  await page.mouse.move(x, y, { steps: 2 });
}

export async function letGo(page: Page): Promise<void> {
  await page.mouse.up();
  await expect(card(page)).toHaveCount(0);
}

/** One finger of a touch screen. */
export async function touch(
  client: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  { x, y }: { x: number; y: number } = { x: 0, y: 0 },
): Promise<void> {
  await client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
}

/** Moves the finger to a spot until the card says what it should. */
export async function touchOver(
  page: Page,
  client: CDPSession,
  target: Locator,
  spot: Spot,
  said: string,
): Promise<void> {
  await expect(target).toBeVisible();
  const { x, y } = await spotOn(target, spot);
  await expect(async () => {
    await touch(client, 'touchMove', { x, y: y - 4 });
    await touch(client, 'touchMove', { x, y });
    await expect(card(page)).toContainText(said, { timeout: 500 });
  }).toPass();
}
