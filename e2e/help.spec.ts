import { help as en } from '../src/i18n/en/help.ts';
import { help as ko } from '../src/i18n/ko/help.ts';
import { RULES } from '../src/core/lint/rules.ts';
import { expectAccessible } from './accessible.ts';
import { editorOf, expect, openApp, setTemplate, sourceOf, test } from './support.ts';

for (const [locale, width, theme, title] of [
  ['en', 1440, 'light', 'Help'],
  ['ko', 320, 'dark', '도움말'],
] as const) {
  test(`the help holds every rule, by keyboard (${locale}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openApp(page, { locale, theme });
    await page.getByRole('button', { name: locale === 'en' ? 'Presets' : '프리셋' }).focus();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: title });
    await expect(help.locator('.help-rule')).toHaveCount(RULES.length);
    await expectAccessible(page, { parts: ['.help-dialog'] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
  });
}

test('keys of a single character can be switched off', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Presets' }).focus();
  await page.keyboard.press('?');
  await page.getByLabel(en.singleKeys).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Presets' }).focus();
  await page.keyboard.press('/');
  await page.keyboard.press('?');
  await expect(page.getByRole('searchbox')).not.toBeFocused();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await editorOf(page).waitFor();
  await page.getByRole('button', { name: 'Presets' }).focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('button', { name: 'Presets' })).toBeFocused();
});

test('a question mark in the text is only text', async ({ page }) => {
  await openApp(page, { source: 'a' });
  await editorOf(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.type('?');
  await expect(editorOf(page)).toHaveText('a?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the greeting of a first visit stays while the example is changed, and goes with it', async ({
  page,
}) => {
  await page.goto('./');
  await editorOf(page).click();
  await page.keyboard.type('a');
  await expect.poll(() => sourceOf(page)).toContain('a');
  await expect(page.locator('.welcome-bar')).toBeVisible();
  await page.getByRole('button', { name: 'Presets', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Empty template/ }).click();
  await expect(page.locator('.welcome-bar')).toHaveCount(0);
  await expect.poll(() => sourceOf(page)).toBe('');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => sourceOf(page)).toContain('a');
  await expect(page.locator('.welcome-bar')).toHaveCount(0);
});

test('the greeting offers to start empty', async ({ page }) => {
  await page.goto('./');
  await expect(editorOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect.poll(() => sourceOf(page)).toBe('');
  await expect(page.locator('.welcome-bar')).toHaveCount(0);
});

test('the greeting goes when a format of one’s own is pasted over the example', async ({ page }) => {
  await page.goto('./');
  await setTemplate(page, '{"id":"$context.requestId"}');
  await expect(page.locator('.welcome-bar')).toHaveCount(0);
});

test('the keys that scroll do so in the help from its beginning', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('?');
  await expect(page.locator('.help-body')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect
    .poll(async () => page.locator('.help-body').evaluate((body) => body.scrollTop))
    .toBeGreaterThan(200);
});

test('the greeting of a first visit stays away once it is closed', async ({ page }) => {
  await page.goto('./');
  await expect(editorOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect(page.locator('.welcome-bar')).toHaveCount(0);
  await page.waitForTimeout(400);
  await page.reload();
  await expect(editorOf(page)).toBeVisible();
  await expect(page.locator('.welcome-bar')).toHaveCount(0);
});

for (const [locale, width, height, theme] of [
  ['en', 1440, 900, 'light'],
  ['ko', 390, 844, 'dark'],
  ['en', 844, 390, 'dark'],
] as const) {
  test(`the greeting shows three pictures, and leads to the whole help (${locale}, ${width} × ${height})`, async ({
    page,
  }) => {
    const words = locale === 'en' ? en : ko;
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width, height });
    await page.goto(locale === 'en' ? './' : './ko/');
    await page.getByRole('button', { name: words.steps.title }).click();
    const steps = page.getByRole('dialog', { name: words.steps.title });
    const pictures = steps.locator('li > svg');
    await expect(pictures).toHaveCount(3);
    await expect(pictures.first()).toBeInViewport({ ratio: 1 });
    await expectAccessible(page, { parts: ['.steps-dialog'] });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await steps.getByRole('button', { name: words.steps.manual }).click();
    await expect(steps).toHaveCount(0);
    await expect(page.getByRole('dialog', { name: words.title }).locator('.steps > li')).toHaveCount(3);
  });
}
