import type { Page } from '@playwright/test';
import { read as en } from '../src/i18n/en/read.ts';
import { read as ko } from '../src/i18n/ko/read.ts';
import { expectAccessible } from './accessible.ts';
import { editorOf, expect, openApp, test } from './support.ts';

/** Lines of a template that no preset is: two columns have names that say nothing, one is always empty. */
const LINES = Array.from({ length: 40 }, (_, i) =>
  JSON.stringify({
    requestId: `FR4wu${String(i).padStart(2, '0')}oAMEbUQ=`,
    when: `14/Jan/2026:09:26:${String(10 + i)} +0000`,
    event: i % 4 === 0 ? 'CONNECT' : 'MESSAGE',
    status: i % 5 === 0 ? '502' : '200',
    tenant: `tenant-${i % 3}`,
    caller: '-',
    mystery: '-',
  }),
).join('\n');

async function pasteLines(page: Page, words: typeof en = en): Promise<void> {
  const choice = page.locator('.header').getByRole('radio').last();
  if ((await choice.count()) > 0) await choice.click();
  else {
    await page.locator('.header button, .page-tools button').last().click();
    await page.getByRole('menuitem', { name: words.label }).click();
  }
  await page.getByLabel(words.paste).fill(LINES);
  await page.getByRole('button', { name: words.readPasted }).click();
}

const dialogOf = (page: Page, words: typeof en = en) =>
  page.getByRole('dialog', { name: words.proposeTitle, exact: true });

test('a template is made from lines, and reads them', async ({ page }) => {
  await openApp(page, { source: '{"a":"$context.requestId"}' });
  await pasteLines(page);
  await page.getByRole('button', { name: en.propose }).click();
  const dialog = dialogOf(page);
  await expect(dialog).toContainText(en.proposedFit('100%'));
  await expect(dialog.getByRole('button', { name: 'when' })).toContainText('requestTime');
  await expect(dialog.getByRole('button', { name: 'tenant' })).toContainText(en.choice.unknown);
  await expect(dialog.getByRole('button', { name: 'caller' })).toHaveAccessibleDescription(
    en.choiceAbout.emptyVariable,
  );
  await expect(dialog.getByRole('button', { name: 'mystery' })).toHaveAccessibleDescription(
    en.choiceAbout.emptyText,
  );
  await expect(dialog.locator('pre')).toContainText('"tenant":"$context.unknown1"');
  await expectAccessible(page);

  // The list of all variables begins with the likeliest; the keys choose.
  await dialog.getByRole('button', { name: 'tenant' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { selected: true })).toHaveText('authorizer.tenant');
  await page.keyboard.press('Enter');
  await expect(dialog.locator('pre')).toContainText('"tenant":"$context.authorizer.tenant"');
  await expect(dialog.getByRole('button', { name: 'tenant' })).toBeFocused();

  // A text that is not the same in all lines reads fewer of them.
  await dialog.getByRole('button', { name: 'status' }).click();
  await page.getByRole('option', { name: en.choice.text }).click();
  await expect(dialog).toContainText(en.proposedFit('80%'));
  await dialog.getByRole('button', { name: 'status' }).click();
  await page.getByRole('combobox').fill('status');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText(en.proposedFit('100%'));

  await dialog.getByRole('button', { name: en.addProposed }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.read-bar')).toContainText('100% fit');
  await expect(page.locator('.read-misfit')).toBeHidden();
  await page.getByRole('radio', { name: 'Build' }).click();
  await expect(editorOf(page)).toContainText('$context.authorizer.tenant');
});

test('an empty template leads to the same, also in Korean and on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openApp(page, { source: '', locale: 'ko' });
  await pasteLines(page, ko);
  await page.getByRole('button', { name: ko.propose }).click();
  const dialog = dialogOf(page, ko);
  await expect(dialog).toContainText(ko.proposedFit('100%'));
  expect(await dialog.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: ko.addProposed }).click();
  await expect(page.locator('.read-bar')).toContainText(ko.fit('100%'));
});

test('prose makes no template', async ({ page }) => {
  await openApp(page, { source: '{"a":"$context.requestId"}' });
  await page.locator('.header').getByRole('radio').last().click();
  await page.getByLabel(en.paste).fill('The quick brown fox.\nIt jumps over the lazy dog.');
  await page.getByRole('button', { name: en.readPasted }).click();
  await page.getByRole('button', { name: en.propose }).click();
  await expect(dialogOf(page)).toContainText(en.noProposal);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
});
