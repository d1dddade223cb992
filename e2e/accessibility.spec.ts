import type { Locator, Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { findViolations } from './accessible.ts';
import { BUILD_PARTS, NAMES } from './states/buildStates.ts';
import { tabTo } from './actions.ts';
import { PROBLEMS, SOUND } from './states/state.ts';
import { walkStates } from './states/walkStates.ts';
import { misplacedTexts } from './texts.ts';
import {
  editorOf,
  expect,
  openApp,
  PANELS,
  panelOf,
  setTemplate,
  settle,
  showPanel,
  test,
} from './support.ts';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

async function inapplicableRules(page: Page): Promise<string[]> {
  const rules: string[] = [];
  // A menu or box that holds the focus is no content that landmarks are to lead to.
  if ((await page.locator('.MuiModal-root').count()) > 0) rules.push('region');
  // The editor's list of names is walked through by the arrow keys while the focus stays in the text.
  if ((await page.locator(NAMES).count()) > 0) rules.push('scrollable-region-focusable');
  return rules;
}

/** Nothing is wrong with these parts as they stand, or the whole page; in the other theme the colours are as good. */
async function expectAccessible(page: Page, where: string, parts?: readonly string[]): Promise<void> {
  const without = await inapplicableRules(page);
  expect.soft(await findViolations(page, { ...(parts && { parts }), without }), where).toEqual([]);
  const theme = await swapTheme(page);
  const rules = ['color-contrast'];
  expect
    .soft(await findViolations(page, { ...(parts && { parts }), rules }), `${where}, ${theme}`)
    .toEqual([]);
  await swapTheme(page);
}

const swapTheme = (page: Page) =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    return (dataset['theme'] = dataset['theme'] === 'dark' ? 'light' : 'dark');
  });

for (const locale of ['en', 'ko'] as const) {
  test.describe(`axe finds nothing (${locale})`, () => {
    for (const [theme, source] of [
      ['light', SOUND],
      ['dark', PROBLEMS],
    ] as const) {
      test(`on the desktop at rest, ${theme}`, async ({ page }) => {
        await page.setViewportSize(DESKTOP);
        await openApp(page, { locale, theme, source });
        await expectAccessible(page, theme);
      });
    }

    test('on a phone, in every panel', async ({ page }) => {
      await page.setViewportSize(PHONE);
      await openApp(page, { locale, theme: 'light', source: PROBLEMS });
      for (const panel of PANELS) {
        await showPanel(page, panel);
        await expectAccessible(page, panel);
      }
    });

    // `npm run check:accessibility` looks at every state on every screen in both languages. Here: one of each.
    const viewport = locale === 'en' ? DESKTOP : PHONE;
    for (const [part, states] of Object.entries(BUILD_PARTS)) {
      test(`in every state of ${part}, ${viewport.width} px wide`, async ({ page }) => {
        test.slow();
        await page.setViewportSize(viewport);
        await openApp(page, { locale, theme: 'light' });
        await walkStates(page, locale, states, (name, parts) => expectAccessible(page, name, parts));
      });
    }
  });
}

test.describe('keyboard', () => {
  test('Tab goes through every panel, in the order of the screen, and comes to an end', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await openApp(page, { source: PROBLEMS });
    const stops = await tabStops(page);
    const panels = stops
      .map((stop) => stop.panel)
      .filter((panel) => panel !== 'separator')
      .filter((panel, i, all) => panel !== all[i - 1]);
    expect(panels).toEqual(['skip', 'header', ...PANELS]);
    expect(stops.length).toBeLessThan(60);
    for (const stop of stops) expect(stop, stop.name).toMatchObject(SEEN);
  });

  test('nothing that Tab comes to lies under the copy bar', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await openApp(page, { source: SOUND });
    const panel = panelOf(page, 'export');
    await panel.locator('.target-picker').click();
    const search = page.getByRole('combobox', { name: en.exportPanel.searchTargets });
    await search.fill('terra');
    await search.press('Enter');
    await panel.getByRole('radio', { name: en.exportPanel.scopes.full, exact: true }).click();
    await panel.getByRole('button', { name: /^Settings/ }).click();
    await panel.getByRole('button', { name: /warnings/ }).click();
    await panel.locator('.target-picker').focus();
    const stops = await tabStops(page);
    expect(stops.length).toBeGreaterThan(12);
    for (const stop of stops) expect(stop, stop.name).toMatchObject(SEEN);
  });

  test('Tab goes through a phone’s tabs as well', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await openApp(page, { source: PROBLEMS });
    for (const panel of PANELS) {
      await showPanel(page, panel);
      // The next Tab starts from the top of the page.
      await page.evaluate(() => {
        document.body.tabIndex = -1;
        document.body.focus();
      });
      const stops = await tabStops(page);
      const places = new Set(stops.map((stop) => stop.panel));
      expect([...places]).toEqual(expect.arrayContaining(['header', panel, 'tabs']));
      for (const stop of stops) {
        expect(stop, `${panel}: ${stop.name}`).toMatchObject(SEEN);
      }
    }
  });

  test('Tab leaves the editor, forwards and back', async ({ page }) => {
    await openApp(page, { source: SOUND });
    await editorOf(page).click();
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(editorOf(page)).not.toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(editorOf(page)).not.toBeFocused();
  });

  test('the first Tab offers to skip to the template', async ({ page }) => {
    await openApp(page, { source: SOUND });
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: en.app.skipToTemplate });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(editorOf(page)).toBeFocused();

    await tabTo(page, page.getByRole('link', { name: en.app.skipToExport }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    let stops = 0;
    for (; stops < 20 && !(await page.locator('.copy-button:focus').count()); stops++)
      await page.keyboard.press('Tab');
    expect(stops, 'stops from there to Copy').toBeLessThan(13);
  });

  test('nothing is a shortcut while an input method composes', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await openApp(page, { source: SOUND });
    await setTemplate(page, PROBLEMS);
    // A letter that is composed on a row begins the search.
    await page.locator('.catalog-row').first().dispatchEvent('keydown', { key: 'Process', bubbles: true });
    await expect(page.getByRole('searchbox')).toBeFocused();
    const view = panelOf(page, 'template').getByRole('radio', { name: en.fields.fields, exact: true });
    const open: Readonly<Record<string, () => Promise<void>>> = {
      '#catalog-search': () => page.locator('#catalog-search').focus(),
      '.cm-content': () => editorOf(page).focus(),
      '.target-search input': () => panelOf(page, 'export').locator('.target-picker').click(),
      '.field-row input': async () => {
        await page.keyboard.press('Escape');
        await view.click();
        await page.getByRole('button', { name: en.fields.rename('ms'), exact: true }).click();
      },
    };
    for (const [field, focus] of Object.entries(open)) {
      await focus();
      await expect(page.locator(field)).toBeFocused();
      const before = await page.locator('body').ariaSnapshot();
      for (const key of ['Enter', 'Escape', 'ArrowDown', 'Tab', '/', '?', 'F6', 'z', 'y']) {
        const init = {
          key,
          keyCode: 229,
          isComposing: true,
          bubbles: true,
          cancelable: true,
          ctrlKey: 'zy'.includes(key),
        };
        await page.locator(field).dispatchEvent('keydown', init);
      }
      await expect(page.locator(field)).toBeFocused();
      expect(await page.locator('body').ariaSnapshot(), field).toBe(before);
    }
  });

  test('a splitter with the focus shows its line', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await openApp(page, { source: SOUND });
    await page.locator('.catalog-row').first().focus();
    await page.keyboard.press('Tab');
    const splitter = page.locator('.splitter:focus');
    await expect(splitter).toHaveCount(1);
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      await expect
        .poll(() =>
          splitter.evaluate((element) => {
            const { opacity, width, backgroundColor } = getComputedStyle(element, '::after');
            const isSeen = backgroundColor !== getComputedStyle(document.body).backgroundColor;
            return isSeen && opacity === '1' && parseFloat(width) >= 2;
          }),
        )
        .toBe(true);
    }
  });

  test('a menu gives the focus back to its button', async ({ page }) => {
    await openApp(page, { source: SOUND });
    const button = page.getByRole('button', { name: en.template.presets, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });
});

interface TabStop {
  readonly name: string;
  /** Id of the panel, or `header`, `skip`, `tabs`, `separator`. */
  readonly panel: string;
  readonly hasRing: boolean;
  readonly isInView: boolean;
  /** Something else lies over its middle. */
  readonly isCovered: boolean;
}

/** What holds of every stop. */
const SEEN = { hasRing: true, isInView: true, isCovered: false };

/** Everything that Tab reaches from where the focus is to the end of the page. */
async function tabStops(page: Page): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const places = {
        '.skip-link': 'skip',
        '.header': 'header',
        '.tab-bar': 'tabs',
        '[role="separator"]': 'separator',
      };
      const place = Object.entries(places).find(([selector]) => element.closest(selector))?.[1];
      const box = element.getBoundingClientRect();
      // A cell shows the focus of the control that fills it.
      const ringed = [element, element.parentElement, element.closest('.setting-cell')];
      const above = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      return {
        name: element.getAttribute('aria-label') ?? (element.textContent?.slice(0, 30) || element.className),
        panel: place ?? element.closest('[data-panel]')?.getAttribute('data-panel') ?? 'none',
        // In the text of the template the caret shows the focus, on a splitter its line.
        hasRing:
          element.matches('.cm-content, .splitter') ||
          ringed.some((candidate) => {
            if (!candidate) return false;
            const style = getComputedStyle(candidate);
            const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            return hasOutline || style.boxShadow.includes('0px 0px 0px 2px');
          }),
        isInView: box.bottom > 0 && box.right > 0 && box.left < innerWidth && box.top < innerHeight,
        isCovered: above !== null && !element.contains(above) && !above.contains(element),
      };
    });
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('Tab never leaves the page');
}

/** Smallest side of a target, WCAG 2.2 AA, in CSS pixels. */
const TARGET = 24;

for (const [name, viewport, pointer] of [
  ['mouse', DESKTOP, false],
  ['finger', PHONE, true],
] as const) {
  test.describe(`targets for a ${name}`, () => {
    test.use({ viewport, hasTouch: pointer, isMobile: pointer });

    test('are large enough', async ({ page }) => {
      await openApp(page, { source: PROBLEMS });
      for (const panel of PANELS) {
        await showPanel(page, panel);
        expect(await smallTargets(page), panel).toEqual([]);
      }
    });
  });
}

/**
 * Targets that are smaller than they should be and have another one within reach. A link in running text is
 * exempt, and so is a small target whose circle of that size meets no other.
 */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const selector = 'button, a[href], input, select, [role="button"], [role="menuitem"], [role="radio"]';
    const targets = [...document.querySelectorAll(selector)]
      .filter((element) => !element.closest('.visually-hidden, .skip-link'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isClose = (a: DOMRect, b: DOMRect) => {
      const x = a.x + a.width / 2;
      const y = a.y + a.height / 2;
      const dx = Math.max(b.left - x, 0, x - b.right);
      const dy = Math.max(b.top - y, 0, y - b.bottom);
      return Math.hypot(dx, dy) < least / 2;
    };
    return (
      targets
        .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
        .filter(({ element }) => !element.closest('p'))
        // The letters of the catalog's head stand beside a menu that does the same.
        .filter(({ element }) => !element.closest('.catalog-letters'))
        .filter(({ element, box }) =>
          targets.some(
            (other) =>
              other.element !== element &&
              !other.element.contains(element) &&
              !element.contains(other.element) &&
              isClose(box, other.box),
          ),
        )
        .map(({ element, box }) => {
          const label = element.getAttribute('aria-label') ?? element.textContent;
          return `${element.className} "${label}" ${Math.round(box.width)}×${Math.round(box.height)}`;
        })
    );
  }, TARGET);
}

/** What WCAG 1.4.12 has somebody set for all texts. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

for (const locale of ['en', 'ko'] as const) {
  test(`texts that somebody spaces out are not cut (${locale})`, async ({ page }) => {
    for (const viewport of [DESKTOP, PHONE]) {
      await page.setViewportSize(viewport);
      await openApp(page, { locale, source: PROBLEMS });
      await page.addStyleTag({ content: SPACED });
      for (const panel of viewport === PHONE ? PANELS : ['template']) {
        await showPanel(page, panel);
        await settle(page);
        expect.soft(await misplacedTexts(page), `${panel}, ${viewport.width} px`).toEqual([]);
      }
    }
  });
}

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, { source: PROBLEMS });
  await page.locator('.catalog-row').first().click();
  await page.getByRole('button', { name: en.template.presets, exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 80)
      .map((animation) => animation.id),
  );
  expect(moving).toEqual([]);
});

/** Width of the upper border, in pixels. */
async function rimOf(target: Locator): Promise<number> {
  return target.evaluate((element) => parseFloat(getComputedStyle(element).borderTopWidth));
}

async function groundOf(target: Locator): Promise<string> {
  return target.evaluate((element) => getComputedStyle(element).backgroundColor);
}

test('with forced colours every control still has a rim or a text', async ({ page }) => {
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ forcedColors: 'active' });
  await openApp(page, { source: PROBLEMS });
  expect(await findViolations(page)).toEqual([]);
  const chip = editorOf(page).locator('[data-variable]').first();
  expect(await rimOf(chip)).toBe(1);
  for (const control of ['.copy-button', '.target-picker', '.settings-sheet', '.problem .MuiButton-root']) {
    expect(await rimOf(page.locator(control).first()), control).toBeGreaterThanOrEqual(1);
  }
  const chosen = page.locator('.segment [aria-checked="true"]').first();
  expect(await groundOf(chosen)).not.toBe(
    await groundOf(page.locator('.segment [aria-checked="false"]').first()),
  );
});
