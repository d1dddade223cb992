import { en } from '../src/i18n/en.ts';
import { ko } from '../src/i18n/ko.ts';
import { expect, openApp, panelOf, test } from './support.ts';

for (const [locale, words] of [
  ['en', en],
  ['ko', ko],
] as const) {
  test(`an empty template shows no problem anywhere (${locale})`, async ({ page }) => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await openApp(page, { locale, source: ' ' });
      if (width < 500) await page.locator('.tab-bar button').nth(3).click();
      const problems = panelOf(page, 'problems');
      await expect(problems.locator('.no-problems')).toHaveText(words.problems.emptyTemplate);
      await expect(problems.locator('.problem, .severity-icon')).toHaveCount(0);
      await expect(page.locator('.tab-bar .count')).toHaveCount(0);
      await expect(page.locator('.log-line.broken')).toHaveCount(0);
    }
  });
}
