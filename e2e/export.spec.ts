import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { EXPORTERS } from '../src/core/export/exporters.ts';
import { DEFAULT_SETTINGS } from '../src/core/export/settings.ts';
import { en } from '../src/i18n/en.ts';
import { ko } from '../src/i18n/ko.ts';
import { clipboardOf, expect, openApp, panelOf, test } from './support.ts';

const WORDS = { en, ko };
const SOURCE = '{"id":"$context.requestId","w":"%PATH% ${x} it\'s ^&|<> 한국어 👩‍🚀"}';

/** What the form is filled with. The ARN brings Region, account and name with it. */
const ARN = 'arn:aws-cn:logs:cn-north-1:111122223333:log-group:/aws/chat:*';
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  region: 'cn-north-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
  stageName: '$default',
  logGroupName: '/aws/chat',
  tags: 'team=chat, env=prod',
};

async function fillSettings(page: Page, locale: 'en' | 'ko'): Promise<void> {
  const words = WORDS[locale].exportPanel;
  const panel = panelOf(page, 'export');
  await panel.getByRole('button', { name: words.scopes.full, exact: true }).click();
  const cell = (key: 'apiId' | 'stageName' | 'logGroupName' | 'tags') =>
    panel.getByLabel(words.settings[key], { exact: true });
  await cell('apiId').fill(SETTINGS.apiId);
  await cell('stageName').fill(SETTINGS.stageName);
  await cell('tags').fill(SETTINGS.tags);
  await page.evaluate((text) => navigator.clipboard.writeText(text), ARN);
  await cell('logGroupName').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(cell('logGroupName')).toHaveValue(SETTINGS.logGroupName);
}

/** Chooses a target as by the keyboard: search, then Enter. */
async function chooseTarget(page: Page, file: string, label: string, detail: string): Promise<void> {
  await panelOf(page, 'export').locator('.target-picker').click();
  await page.locator('.target-search input').fill(`${label} ${detail} ${file}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeHidden();
}

for (const locale of ['en', 'ko'] as const) {
  test(`every target and scope copies and downloads what the exporter gives (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openApp(page, { locale, source: SOURCE });
    await fillSettings(page, locale);
    const words = WORDS[locale].exportPanel;
    const panel = panelOf(page, 'export');
    const copy = panel.getByRole('button', { name: words.copy, exact: true });
    for (const exporter of EXPORTERS) {
      await chooseTarget(page, exporter.fileName('format'), exporter.label[locale], exporter.detail[locale]);
      for (const scope of exporter.scopes) {
        if (exporter.scopes.length > 1) {
          await panel.getByRole('button', { name: words.scopes[scope], exact: true }).click();
        }
        const { text } = exporter.export({ format: SOURCE, settings: SETTINGS, scope });
        const name = `${exporter.id} ${scope}`;
        await copy.click();
        await expect.poll(() => clipboardOf(page), name).toBe(text);
        const downloading = page.waitForEvent('download');
        await panel.locator('.download-button').click();
        const download = await downloading;
        expect(download.suggestedFilename()).toBe(exporter.fileName(scope));
        const bytes = readFileSync(await download.path());
        expect(bytes.toString('utf8'), name).toBe(text.replaceAll('\n', exporter.lineEnd ?? '\n'));
        expect(bytes[0], name).not.toBe(0xef);
      }
    }
    const { violations } = await new AxeBuilder({ page }).include('[data-panel="export"]').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('a wrong setting says why, and its placeholder is exported', async ({ page }) => {
  await openApp(page, { locale: 'en', source: SOURCE });
  const panel = panelOf(page, 'export');
  await panel.getByLabel(en.exportPanel.settings.accountId, { exact: true }).fill('1111');
  await expect(panel.locator('.setting-problem')).toContainText('12 digits');
  await expect(page.getByTestId('export-code')).toContainText('YOUR_ACCOUNT_ID');
});
