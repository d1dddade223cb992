import type { Page } from '@playwright/test';
import { expect, openApp, sourceOf, test } from './support.ts';

/** Waits until the template is what it should be, white space aside. */
async function expectSource(page: Page, expected: string): Promise<void> {
  await expect
    .poll(async () => (await sourceOf(page))?.replaceAll(' ', ''))
    .toBe(expected.replaceAll(' ', ''));
}

async function drop(page: Page): Promise<void> {
  await page.mouse.up();
  await expect(page.locator('.drag-preview')).toHaveCount(0);
}

test('a chip moves within the text to the character it is dropped at', async ({ page }) => {
  await openApp(page, { source: 'x=$context.status y=z' });
  const chip = page.locator('.cm-content [data-variable="status"]').first();
  const box = await chip.boundingBox();
  if (!box) throw new Error('no chip');
  await page.mouse.move(box.x + 60, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 20, box.y + 8, { steps: 5 });
  await expect(async () => {
    await page.mouse.move(box.x + box.width + 299, box.y + 8, { steps: 2 });
    await page.mouse.move(box.x + box.width + 300, box.y + 8, { steps: 2 });
    await expect(page.locator('.drop-caret')).toBeVisible({ timeout: 500 });
  }).toPass();
  await drop(page);
  await expectSource(page, 'x= y=z$context.status');
});
