import type { Browser } from '@playwright/test';
import { measureKeys } from './measureKeys.ts';

const SEARCH = '[data-panel="catalog"] input';

/** What is typed, key by key; the list changes with each of them. */
const KEYS = ['s', 't', 'a', 't', 'Backspace', 'Backspace', 'Backspace', 'Backspace'];

const ROUNDS = 5;

/**
 * Types into the search of the catalog with the processor slowed down `rate` times. Gives for each key that
 * changed the list the milliseconds from its event to the painted list.
 */
export async function measureSearch(
  browser: Browser,
  { url, rate }: { readonly url: string; readonly rate: number },
): Promise<readonly number[]> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('.cm-content[contenteditable="true"]');
  await page.focus(SEARCH);
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await page.waitForTimeout(1000);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const samples = await measureKeys(page, {
    panels: ['catalog'],
    rate,
    count: KEYS.length * ROUNDS,
    press: (key) => page.keyboard.press(KEYS[key % KEYS.length] ?? 's'),
  });
  await context.close();
  return samples.map(({ catalog }) => catalog).filter((time) => time !== undefined);
}
