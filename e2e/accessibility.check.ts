import type { Page } from '@playwright/test';
import { findViolations, untilStill } from './accessible.ts';
import { findWithEqualAccess, hasEqualAccess } from './equalAccess.ts';
import { cutOff, pageScrolls } from './measures.ts';
import { SCREENS, ZOOMED } from './screens.ts';
import { BUILD_PARTS } from './states/buildStates.ts';
import { READ_SOURCE } from './states/readStates.ts';
import { walkReading, walkStates } from './states/walkStates.ts';
import { expect, openApp, test } from './support.ts';
import { misplacedTexts } from './texts.ts';

const MODAL = '.MuiModal-root';

/** What axe cannot judge while a modal box holds the focus. */
const WITHOUT = ['region', 'scrollable-region-focusable'];

/**
 * Neither engine finds anything in a state, and every text has its place. Behind a modal box nothing can be used, nor
 * need it be judged.
 */
async function look(page: Page, name: string, parts: readonly string[]): Promise<void> {
  // A box that is about to close is none.
  await untilStill(page);
  const hasModal = (await page.locator(MODAL).count()) > 0;
  const looked = hasModal ? [MODAL] : parts;
  const found = [
    ...(await findWithEqualAccess(page, looked)),
    ...(await findViolations(page, { parts: looked, without: WITHOUT })),
    ...(await misplacedTexts(page)),
    ...(await cutOff(page)),
  ];
  expect.soft(found, name).toEqual([]);
  expect.soft((await pageScrolls(page)).x, `${name} scrolls sideways`).toBe(0);
}

test.beforeAll(() => {
  expect(hasEqualAccess(), 'npm run check:accessibility installs the second engine').toBe(true);
});

for (const [width, height] of [...SCREENS, ...ZOOMED]) {
  for (const [locale, theme] of [
    ['en', 'light'],
    ['ko', 'dark'],
  ] as const) {
    test.describe(`${width} × ${height} (${locale})`, () => {
      test.use({ viewport: { width, height } });
      for (const [name, states] of Object.entries(BUILD_PARTS)) {
        test(name, async ({ page }) => {
          await openApp(page, { locale, theme });
          await walkStates(page, locale, states, (state, parts) => look(page, state, parts));
        });
      }
      test('a log', async ({ page }) => {
        await openApp(page, { locale, theme, source: READ_SOURCE });
        await walkReading(page, locale, (state, parts) => look(page, state, parts));
      });
    });
  }
}
