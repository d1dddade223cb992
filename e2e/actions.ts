import { expect, type Locator, type Page } from '@playwright/test';

/** The log line of a scenario. */
export function logLine(page: Page, scenario: string): Locator {
  return page.locator(`[data-panel="preview"] [data-scenario="${scenario}"]`);
}

/** The whole text of a log line, from the line opened with the keyboard: a closed row draws what fits. */
export async function readLine(page: Page, scenario: string): Promise<string> {
  await logLine(page, scenario).locator('.log-name').press('Enter');
  return (await logLine(page, scenario).locator('.log-full-text').textContent()) ?? '';
}

/** Presses a key, and reads which element the next one would come to, before any frame is drawn. */
export async function focusedAfter(page: Page, key: string): Promise<string | undefined> {
  return page.evaluate((name) => {
    const press = { key: name, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', press));
    return (
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? undefined
    );
  }, key);
}

/** Presses Tab, or the key given, until the target has the focus. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < 120; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error('Tab does not reach the target');
}

/** A real drag with the mouse to the lower part of a target; `where` on it that ends. `midway` runs before the drop. */
export async function dragTo(
  page: Page,
  from: Locator,
  to: Locator,
  where: 'start' | 'end',
  midway?: () => Promise<void>,
): Promise<void> {
  const source = await from.boundingBox();
  const target = await to.boundingBox();
  expect(source && target).toBeTruthy();
  if (!source || !target) return;
  await page.mouse.move(source.x + 60, source.y + source.height / 2);
  await page.mouse.down();
  const x = where === 'start' ? target.x + 2 : target.x + target.width - 40;
  const y = target.y + target.height * 0.8;
  await page.mouse.move(x - 40, y - 10, { steps: 5 });
  // What drags loads with the first pointer that comes near, and takes the press over with the next move.
  await expect(async () => {
    await page.mouse.move(x - 6, y);
    await page.mouse.move(x, y, { steps: 5 });
    await expect(page.locator('.drag-preview')).toBeVisible({ timeout: 500 });
  }).toPass();
  await midway?.();
  await page.mouse.up();
}
