import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { clipboardOf, editorOf, expect, openApp, panelOf, test } from './support.ts';
import { settingOf } from '../src/core/settings/allSettings.ts';
import type { SettingKey } from '../src/core/settings/settings.ts';

const words = en.exportPanel;
const SOURCE = '{"id":"$context.requestId","route":"$context.routeKey","status":"$context.status"}';

/** What a person has to have in hand at the end, written down and not made by the exporters. */
const expected = (name: string) => readFileSync(new URL(`copied/${name}.txt`, import.meta.url), 'utf8');

const setting = (panel: Locator, name: SettingKey) =>
  panel.getByLabel(settingOf(name).label.en, { exact: true });

async function open(page: Page): Promise<Locator> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page, { locale: 'en', source: SOURCE });
  return panelOf(page, 'export');
}

/** Searches for a target and takes the first. */
async function choose(page: Page, panel: Locator, query: string): Promise<void> {
  await panel.locator('.target-picker').click();
  await page.locator('.target-search input').fill(query);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox', { name: words.targets })).toBeHidden();
}

const chooseScope = (panel: Locator, scope: keyof typeof words.scopes) =>
  panel.getByRole('radio', { name: words.scopes[scope], exact: true }).click();

/** Copies, and holds every word of it against what is expected; nothing may be left to fill in. */
async function expectCopied(page: Page, panel: Locator, name: string): Promise<void> {
  await expect(panel.getByText('Still missing')).toHaveCount(0);
  await panel.locator('.copy-button').click();
  await expect.poll(() => clipboardOf(page)).toBe(expected(name));
  expect(expected(name)).not.toContain('YOUR_');
}

test('a command for a stage whose Region, API and name are known, and no account', async ({ page }) => {
  const panel = await open(page);
  await choose(page, panel, 'bash');
  await expect(panel.getByRole('radio', { name: words.scopes.format, exact: true })).toBeChecked();
  await setting(panel, 'region').click();
  await page.keyboard.type('seoul');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await setting(panel, 'apiId').fill('k4x7m2q9ad');
  await setting(panel, 'stageName').fill('prod');
  await expect(setting(panel, 'accountId')).toHaveAttribute('placeholder', words.askedHint);
  await expectCopied(page, panel, 'cli');
});

test('Terraform takes an existing stage over', async ({ page }) => {
  const panel = await open(page);
  await choose(page, panel, 'terraform');
  await chooseScope(panel, 'stage');
  await setting(panel, 'apiId').fill('k4x7m2q9ad');
  await expectCopied(page, panel, 'terraform');
  await panel.getByRole('button', { name: /warnings/ }).click();
  await expect(panel.locator('.note-list')).toContainText('terraform state rm');
});

/** A stage of somebody's own, its access log still on one line and its keys unsorted. */
const BLOCK = `access_log_settings {
  destination_arn = aws_cloudwatch_log_group.ws.arn
  format = jsonencode({ route = "$context.routeKey", id = "$context.requestId" })
}
`;

test('a block of Terraform goes back as it came, with its references', async ({ page }) => {
  const panel = await open(page);
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate((text) => navigator.clipboard.writeText(text), BLOCK);
  await page.keyboard.press('ControlOrMeta+v');
  const dialog = page.getByRole('dialog', { name: 'Import a format' });
  await dialog.getByRole('button', { name: 'Replace the template' }).click();
  await expect(dialog).toBeHidden();
  await expect(panel.getByRole('radio', { name: words.scopes.format, exact: true })).toBeChecked();
  await expectCopied(page, panel, 'terraformBlock');
});

test('CloudFormation sets everything up', async ({ page }) => {
  const panel = await open(page);
  await choose(page, panel, 'cloudformation yaml');
  await chooseScope(panel, 'full');
  await setting(panel, 'apiId').fill('k4x7m2q9ad');
  await setting(panel, 'tags').fill('team=chat');
  await expectCopied(page, panel, 'cloudFormation');
});

test('SAM makes an API with a stage whose name has a dash', async ({ page }) => {
  const panel = await open(page);
  await choose(page, panel, 'sam');
  await chooseScope(panel, 'full');
  await setting(panel, 'stageName').fill('$default');
  await expect(panel.locator('.setting-problem')).toBeVisible();
  await setting(panel, 'stageName').fill('dev-1');
  await setting(panel, 'retentionDays').selectOption('90');
  await expectCopied(page, panel, 'sam');
});

test('logging is switched off again', async ({ page }) => {
  const panel = await open(page);
  await choose(page, panel, 'bash');
  await chooseScope(panel, 'remove');
  await setting(panel, 'region').fill('ap-northeast-2');
  await setting(panel, 'apiId').fill('k4x7m2q9ad');
  await expectCopied(page, panel, 'switchOff');
});
