import type { Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { expect, openApp, panelOf, test } from './support.ts';

declare global {
  interface Window {
    /** Where the first item stood, frame by frame. */
    places: Promise<readonly string[]>;
  }
}

/** Presses a button as a mouse does and gives all places at which the first item of what opens is then seen. */
async function placesAfter(page: Page, press: () => Promise<void>, item: string): Promise<readonly string[]> {
  await page.evaluate((selector) => {
    const places = new Set<string>();
    window.places = new Promise((resolve) => {
      const start = performance.now();
      const look = () => {
        const found = document.querySelector(selector);
        if (found) {
          const { x, y, width, height } = found.getBoundingClientRect();
          places.add([x, y, width, height].map(Math.round).join(' '));
          const isOver = document.getAnimations().every(({ playState }) => playState !== 'running');
          if (isOver && performance.now() - start > 600) {
            resolve([...places]);
            return;
          }
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
  }, item);
  await press();
  return page.evaluate(() => window.places);
}

const OPENERS: Readonly<
  Record<string, { readonly press: (page: Page) => Promise<void>; readonly item: string }>
> = {
  'the menu of templates': {
    press: (page) => page.locator('.document-name').click(),
    item: '[role="menuitem"]',
  },
  'the formats to convert to': {
    press: (page) => panelOf(page, 'template').locator('.convert').click(),
    item: '[role="menuitem"]',
  },
  'the actions of a field': {
    press: async (page) => {
      await page.getByRole('radio', { name: en.fields.fields, exact: true }).click();
      await page.getByRole('button', { name: en.fields.menu('id'), exact: true }).click();
    },
    item: '[role="menuitem"]',
  },
  'the list of targets': {
    press: (page) => panelOf(page, 'export').locator('.target-picker').click(),
    item: '[role="option"]',
  },
};

for (const [name, { press, item }] of Object.entries(OPENERS)) {
  test(`${name} stands still from its first frame on`, async ({ page }) => {
    await openApp(page, { source: '{"id":"$context.requestId","status":"$context.status"}' });
    await page.waitForLoadState('networkidle');
    expect(await placesAfter(page, () => press(page), item)).toHaveLength(1);
  });
}
