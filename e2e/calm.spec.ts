import type { Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { editorOf, expect, openApp, panelOf, sourceOf, test } from './support.ts';

/** The value of `ms` breaks some lines; the line of `s` is typed on. */
const SOURCE =
  '{"id":"$context.requestId","s":"$context.status","ms":$context.integrationLatency,"t":"$context.stage"}';

/** What is told of problems anywhere on the page, as one text. */
async function toldOn(page: Page): Promise<string> {
  return page.evaluate(() => window.toldOf());
}

declare global {
  interface Window {
    toldOf: () => string;
    watched: Promise<{ readonly calm: number; readonly told: string }>;
  }
}

async function openTyped(page: Page, source = SOURCE): Promise<void> {
  await page.addInitScript(() => {
    const selectors = [
      '.problem-title',
      '.severity-counts',
      '.parse-state',
      '.log-line.broken .log-name, .log-text .broken, .log-reason',
      '.cm-content [class*="underline-"], .cm-content .chip.faulty',
      '.cm-content .lens',
      '.cm-content [class*="wash-"], .problem-gutter [class*="wash-"]',
    ];
    window.toldOf = () =>
      selectors
        .map((selector) => {
          const found = [...document.querySelectorAll(selector)];
          // A line with a problem has text of its own, which grows with every key.
          return selector.includes('wash-')
            ? found.length
            : found.map((each) => each.textContent).join(' · ');
        })
        .join('\n')
        // The column moves with what is typed before it.
        .replaceAll(/Column \d+/g, 'Column');
  });
  await openApp(page, { source });
  await page.waitForLoadState('networkidle');
  await editorOf(page).focus();
}

/** Watches frame by frame how long nothing new is told after the next key, and what is told then. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const before = window.toldOf();
    let pressed = Infinity;
    const note = () => {
      pressed = performance.now();
    };
    document.addEventListener('keydown', note, { capture: true });
    window.watched = new Promise((resolve) => {
      const look = () => {
        const told = window.toldOf();
        const calm = performance.now() - pressed;
        if (told === before && !(calm > 4000)) return requestAnimationFrame(look);
        document.removeEventListener('keydown', note, { capture: true });
        return resolve({ calm, told });
      };
      look();
    });
  });
}

const watched = (page: Page) => page.evaluate(() => window.watched);

/** Puts the caret at the end of a line of the template as it is shown, by keys. */
async function goToLine(page: Page, number: number): Promise<void> {
  await page.keyboard.press('ControlOrMeta+Home');
  for (let i = 1; i < number; i++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
}

const brokenLines = (page: Page) => panelOf(page, 'preview').locator('.log-line.broken');

for (const key of [',', 'q']) {
  test(`a ${key} at the end of a line tells nothing before a rest, and its size at once`, async ({
    page,
  }) => {
    await openTyped(page);
    await goToLine(page, 3);
    const before = await toldOn(page);
    expect(before).toContain('ms');
    const all = await panelOf(page, 'preview').locator('.log-line').count();
    const some = await brokenLines(page).count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await watch(page);
    await page.keyboard.press(key);
    await expect(page.locator('.size-meter b')).toHaveText(String(SOURCE.length + 1), { timeout: 500 });
    expect(await toldOn(page)).toBe(before);
    const { calm } = await watched(page);
    expect(calm).toBeGreaterThan(900);
    expect(calm).toBeLessThan(1600);
    await expect(brokenLines(page)).toHaveCount(all);
    await expect(page.locator('.problem-title').first()).toBeVisible();
    await expect(page.locator('.problem-title').filter({ hasText: 'Not valid JSON' })).toHaveCount(1);
    await expect(panelOf(page, 'preview').locator('.parse-state')).toHaveText(en.preview.noneParse(all));
    await expect(page.locator('.cm-content .lens').filter({ hasText: /breaks|comma/ })).not.toHaveCount(0);
    expect(await sourceOf(page)).toBe(SOURCE.replace('"$context.status",', `"$context.status",${key}`));
  });
}

test('every key puts it off, and the caret that leaves the line ends the wait', async ({ page }) => {
  await page.clock.install();
  await openTyped(page);
  await goToLine(page, 3);
  const before = await toldOn(page);
  // Time stands still between the keys, on however slow a machine.
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const key of ['q', 'Backspace', 'q', 'r', 's', 't']) {
    await page.keyboard.press(key);
    await page.clock.runFor(700);
    expect(await toldOn(page)).toBe(before);
  }
  // Within the line nothing is told either.
  await page.keyboard.press('ArrowLeft');
  await page.clock.runFor(200);
  expect(await toldOn(page)).toBe(before);
  await page.keyboard.press('u');
  await page.keyboard.press('ArrowDown');
  await page.clock.runFor(600);
  await expect(page.locator('.problem-title').filter({ hasText: 'Not valid JSON' })).toHaveCount(1);
});

test('whoever leaves the editor is told at once', async ({ page }) => {
  await openTyped(page);
  await goToLine(page, 3);
  await page.keyboard.press('q');
  await watch(page);
  await page.keyboard.press('F6');
  await expect(editorOf(page)).not.toBeFocused();
  expect((await watched(page)).calm).toBeLessThan(600);
});

test('what is pasted or undone is told at once', async ({ page }) => {
  await openTyped(page);
  await goToLine(page, 3);
  await page.evaluate(() => navigator.clipboard.writeText('q'));
  await watch(page);
  await page.keyboard.press('ControlOrMeta+v');
  expect((await watched(page)).calm).toBeLessThan(600);
  await watch(page);
  await page.keyboard.press('ControlOrMeta+z');
  expect((await watched(page)).calm).toBeLessThan(600);
});

test('a name being typed is told when it is done, and the problem that was there goes at once', async ({
  page,
}) => {
  await openTyped(page, '{"id":"$context.requestId","s":"$context.statuss"}');
  const title = page.locator('.problem-title').filter({ hasText: 'statuss' });
  await expect(title).toHaveCount(1);
  await goToLine(page, 3);
  await page.keyboard.press('ArrowLeft');
  await watch(page);
  await page.keyboard.press('Backspace');
  expect((await watched(page)).calm).toBeLessThan(600);
  await expect(title).toHaveCount(0);
  await watch(page);
  await page.keyboard.press('s');
  const { calm, told } = await watched(page);
  expect(calm).toBeGreaterThan(900);
  expect(told).toContain('statuss');
});
