import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Exporter } from '../src/core/export/exporter.ts';
import { EXPORTERS } from '../src/core/export/exporters.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings.ts';
import { en } from '../src/i18n/en.ts';
import { ko } from '../src/i18n/ko.ts';
import { expectAccessible } from './accessible.ts';
import {
  clipboardOf,
  editorOf,
  expect,
  openApp,
  panelOf,
  setTemplate,
  showPanel,
  sourceOf,
  test,
} from './support.ts';
import { settingOf } from '../src/core/settings/allSettings.ts';
import { type LogLevel } from '../src/core/settings/settings.ts';

const WORDS = { en, ko };
const SOURCE = '{"id":"$context.requestId","w":"%PATH% ${x} it\'s ^&|<> 한국어 👩‍🚀"}';

/** What the form is filled with. The ARN brings Region, account and name with it. */
const ARN = 'arn:aws-cn:logs:cn-north-1:111122223333:log-group:/aws/chat:*';
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  region: 'cn-north-1',
  accountId: '111122223333',
  apiId: 'k4x7m2q9ad',
  stageName: 'live-1',
  logGroupName: '/aws/chat',
  tags: 'team=chat, env=prod',
};

async function fillSettings(page: Page, locale: 'en' | 'ko'): Promise<void> {
  const words = WORDS[locale].exportPanel;
  const panel = panelOf(page, 'export');
  await panel.getByRole('radio', { name: words.scopes.full, exact: true }).click();
  const cell = (key: 'apiId' | 'stageName' | 'logGroupName' | 'tags') =>
    panel.getByLabel(settingOf(key).label[locale], { exact: true });
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

const isFirst = ({ group }: Exporter, i: number) =>
  EXPORTERS.findIndex((other) => other.group === group) === i;

for (const locale of ['en', 'ko'] as const) {
  const which = locale === 'en' ? 'every target and scope' : 'a target of every kind';
  test(`${which} copies and downloads what the exporter gives (${locale})`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openApp(page, { locale, source: SOURCE });
    await fillSettings(page, locale);
    const words = WORDS[locale].exportPanel;
    const panel = panelOf(page, 'export');
    for (const exporter of EXPORTERS.filter((each, i) => locale === 'en' || isFirst(each, i))) {
      await chooseTarget(page, exporter.fileName('format'), exporter.label[locale], exporter.detail[locale]);
      for (const scope of exporter.scopes) {
        if (exporter.scopes.length > 1) {
          await panel.getByRole('radio', { name: words.scopes[scope], exact: true }).click();
        }
        const { text } = exporter.export({ format: SOURCE, settings: SETTINGS, scope });
        const name = `${exporter.id} ${scope}`;
        const what = exporter.group === 'plain' ? words.oneLine : words.scopes[scope];
        const copy = panel.locator('.copy-button');
        await expect(copy, name).toContainText(what);
        if (exporter.group !== 'plain') await expect(copy).toContainText(exporter.label[locale]);
        await copy.click();
        await expect.poll(() => clipboardOf(page), name).toBe(text);
        const downloading = page.waitForEvent('download');
        await panel.locator('.download-button').click();
        const download = await downloading;
        expect(download.suggestedFilename()).toBe(exporter.fileName(scope));
        const bytes = readFileSync(await download.path());
        const whole = (exporter.fileHead ?? '') + text;
        expect(bytes.toString('utf8'), name).toBe(whole.replaceAll('\n', exporter.lineEnd ?? '\n'));
        expect(bytes[0], name).not.toBe(0xef);
      }
    }
    await expectAccessible(page, { parts: ['[data-panel="export"]'] });
  });
}

test('a wrong setting says why, and is not exported', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page, { locale: 'en', source: SOURCE });
  const panel = panelOf(page, 'export');
  await panel.getByLabel(settingOf('accountId').label.en, { exact: true }).fill('1111');
  await expect(panel.locator('.setting-problem')).toContainText('12 digits');
  await expect(page.getByTestId('export-code')).toContainText('sts get-caller-identity');
});

test('the format alone is copied from where the template is, as text and as fields', async ({ page }) => {
  await openApp(page, {
    locale: 'en',
    source: '{"a":"$context.requestId","b":"$context.authorizer.property"}',
  });
  const template = panelOf(page, 'template');
  const copy = template.getByRole('button', { name: en.template.copyFormat });
  await copy.click();
  await expect(page.locator('.notice')).toContainText('Still missing: $context.authorizer.property');
  expect(await clipboardOf(page)).toBe('{"a":"$context.requestId","b":"$context.authorizer.property"}');
  await template.getByRole('radio', { name: en.fields.fields, exact: true }).click();
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await copy.press('Enter');
  await expect.poll(() => clipboardOf(page)).toContain('"$context.requestId"');
});

test('an empty template has no format to copy, and one that the clipboard refuses is selected', async ({
  page,
}) => {
  await openApp(page, { locale: 'ko', source: '' });
  const copy = page.getByRole('button', { name: ko.template.copyFormat });
  await expect(copy).toBeDisabled();
  await setTemplate(page, SOURCE);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  await copy.click();
  await expect(page.locator('.notice')).toContainText('복사를 허용하지 않았습니다');
  await expect.poll(() => page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(20);
});

test('a clipboard that asks first is said, once, until it answers', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await page.evaluate(() => {
    navigator.clipboard.writeText = () =>
      new Promise((resolve) => addEventListener('allow', () => resolve(undefined), { once: true }));
  });
  await page.getByRole('button', { name: en.template.copyFormat }).click();
  const asks = page.locator('.notice', { hasText: 'The browser is asking for permission to copy.' });
  await expect(asks).toHaveCount(1);
  await page.evaluate(() => dispatchEvent(new Event('allow')));
  await expect(page.locator('.notice', { hasText: 'Copied ' })).toHaveCount(1);
});

test('a Region is not guessed, and is found by its place', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page, { locale: 'ko', source: SOURCE });
  await chooseTarget(page, 'bash', 'AWS CLI', 'bash');
  const panel = panelOf(page, 'export');
  const region = panel.getByLabel(settingOf('region').label.ko, { exact: true });
  await expect(region).toHaveValue('');
  await expect(page.getByTestId('export-code')).toContainText('YOUR_REGION');
  await region.fill('서울');
  await region.press('Tab');
  await expect(region).toHaveValue('ap-northeast-2');
  await expect(page.locator('.notice')).toContainText('서울 리전: ap-northeast-2');
  await expect(page.getByTestId('export-code')).not.toContainText('YOUR_REGION');
});

test('a Region is chosen from a list, by keyboard and by mouse', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page, { locale: 'en', source: SOURCE });
  await chooseTarget(page, 'bash', 'AWS CLI', 'bash');
  const panel = panelOf(page, 'export');
  const region = panel.getByLabel(settingOf('region').label.en, { exact: true });
  const list = page.getByRole('listbox', { name: en.exportPanel.regions });
  await region.fill('ireland');
  await expect(list.getByRole('option')).toHaveText(['eu-west-1Ireland']);
  await region.press('ArrowDown');
  await region.press('Enter');
  await expect(region).toHaveValue('eu-west-1');
  await expect(list).toBeHidden();
  await panel.getByRole('button', { name: en.exportPanel.regions }).click();
  await expectAccessible(page, { parts: ['[data-panel="export"]'] });
  await list.getByRole('option', { name: /Seoul/ }).click();
  await expect(region).toHaveValue('ap-northeast-2');
  await expect(page.getByTestId('export-code')).toContainText('--region ap-northeast-2');
});

for (const [width, height] of [
  [390, 520],
  [1000, 480],
] as const) {
  test(`the list of Regions stays at its field (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openApp(page, { locale: 'en', source: SOURCE });
    await showPanel(page, 'export');
    await chooseTarget(page, 'bash', 'AWS CLI', 'bash');
    const panel = panelOf(page, 'export');
    await panel.getByRole('radio', { name: en.exportPanel.scopes.full, exact: true }).click();
    const region = panel.getByLabel(settingOf('region').label.en, { exact: true });
    if (!(await region.isVisible())) await panel.getByRole('button', { name: /^Settings/ }).click();
    await region.scrollIntoViewIfNeeded();
    await region.fill('eu-');
    const list = page.locator('.region-box');
    const gap = async () => {
      const cell = await panel.locator('.setting-cell:has(.region-input)').boundingBox();
      const box = await list.boundingBox();
      return (
        cell && box && Math.min(Math.abs(box.y - cell.y - cell.height), Math.abs(cell.y - box.y - box.height))
      );
    };
    await expect.poll(gap).toBe(4);
    const before = await region.boundingBox();
    await page.mouse.move((before?.x ?? 0) - 4, (before?.y ?? 0) - 40);
    await page.mouse.wheel(0, 60);
    await expect.poll(async () => (await region.boundingBox())?.y).not.toBe(before?.y);
    await expect.poll(gap).toBe(4);
    // Out of sight, it takes its list along.
    await page.mouse.wheel(0, 4000);
    await expect(region).not.toBeInViewport();
    await expect(list).toBeHidden();
  });
}

test('a changed setting lights its lines, and a line its setting', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page, { locale: 'en', source: SOURCE });
  await chooseTarget(page, 'tf', 'Terraform', '');
  const panel = panelOf(page, 'export');
  const words = en.exportPanel;
  await panel.getByRole('radio', { name: words.scopes.full, exact: true }).click();
  const code = panel.getByTestId('export-code');
  const lit = code.locator('.lit-line');

  await panel.getByLabel(settingOf('retentionDays').label.en, { exact: true }).selectOption('90');
  await page.mouse.move(4, 4);
  await expect(lit).toHaveCount(1);
  await expect(code).toContainText('retention_in_days = 90');
  await expect(lit).toHaveCount(0);

  // The stage stands far below: it comes into view.
  await panel.getByLabel(settingOf('stageName').label.en, { exact: true }).fill('blue');
  await expect.poll(() => code.evaluate((frame) => frame.scrollTop)).toBeGreaterThan(100);
  await expect(lit.first()).toBeInViewport();
  await expect(lit).toHaveCount(0);

  const text = await code.textContent();
  const line = text?.split('\n').findIndex((each) => each.includes('/aws/apigateway/ws-access')) ?? -1;
  const scrolled = await code.evaluate((frame, top) => {
    frame.scrollTo(0, top);
    return frame.scrollTop;
  }, line * 19);
  const box = await code.boundingBox();
  if (box) await page.mouse.move(box.x + 60, box.y + 8 + line * 19 + 9 - scrolled);
  await expect(panel.locator('.setting-cell.linked')).toContainText(settingOf('logGroupName').label.en);
});

test('the export over the whole page shows settings, code and notes, and copies', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await openApp(page, { locale: 'ko', source: SOURCE });
  await chooseTarget(page, 'tf', 'Terraform', '');
  const words = ko.exportPanel;
  await panelOf(page, 'export').getByRole('button', { name: words.expand }).click();
  const dialog = page.getByRole('dialog', { name: words.title });
  await dialog.getByRole('radio', { name: words.scopes.full, exact: true }).click();
  await dialog.getByLabel(settingOf('apiId').label.en, { exact: true }).fill(SETTINGS.apiId);
  await expect(dialog.getByText(words.nothingMissing)).toBeVisible();
  await expect(dialog.locator('.note-list li').first()).toBeVisible();
  await expectAccessible(page, { parts: ['.export-dialog'] });
  await dialog.locator('.copy-button').click();
  await expect(dialog.locator('.copy-button')).toContainText('복사했습니다');
  expect(await clipboardOf(page)).toContain(SETTINGS.apiId);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(panelOf(page, 'export').getByRole('button', { name: words.expand })).toBeFocused();
});

test('the border to the problems stays while one types, and no notice covers Copy', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1000, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await openApp(page, { locale: 'en', source: SOURCE });
    await showPanel(page, 'export');
    const top = async () => (await panelOf(page, 'export').boundingBox())?.y;
    const before = await top();
    await showPanel(page, 'template');
    await editorOf(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' $context.nope $context.httpMethod ');
    await expect.poll(() => sourceOf(page)).toContain('$context.httpMethod ');
    await showPanel(page, 'export');
    if (width > 390) expect(await top()).toBe(before);
    const copy = panelOf(page, 'export').locator('.copy-button');
    await copy.click();
    const notice = await page.locator('.notice').boundingBox();
    for (const button of await panelOf(page, 'export').locator('.copy-bar button').all()) {
      const box = await button.boundingBox();
      const isApart =
        box &&
        notice &&
        (notice.y + notice.height <= box.y ||
          notice.x + notice.width <= box.x ||
          notice.y >= box.y + box.height);
      expect(isApart, `${width} px`).toBe(true);
    }
  }
});

test('a default waits to be written over, and an ARN that is typed is taken apart and is no fault', async ({
  page,
}) => {
  await openApp(page, { source: SOURCE });
  const panel = panelOf(page, 'export');
  await panel.getByRole('button', { name: /^Settings/ }).click();
  const logGroup = panel.getByLabel(settingOf('logGroupName').label.en, { exact: true });
  const selected = () =>
    logGroup.evaluate((field: HTMLInputElement) =>
      field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
    );
  await logGroup.click();
  await expect.poll(selected).toBe(await logGroup.inputValue());
  await page.keyboard.type('arn:aws:logs:eu-west-1:111122223333:log-group:/ws/chat');
  await expect(panel.locator('.setting-problem')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(logGroup).toHaveValue('/ws/chat');
  await expect(panel.getByLabel(settingOf('region').label.en, { exact: true })).toHaveValue('eu-west-1');
  await expect(page.locator('.notice')).toContainText('log group from the ARN.');
  // What is one's own is changed where one presses.
  await logGroup.blur();
  await logGroup.click();
  await page.waitForTimeout(100);
  expect(await selected()).toBe('');
});

test('a setting that is pressed comes out from under the copy bar', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 300 });
  await openApp(page, { source: SOURCE });
  await showPanel(page, 'export');
  const panel = panelOf(page, 'export');
  await panel.getByRole('button', { name: /^Settings/ }).click();
  const logGroup = panel.getByLabel(settingOf('logGroupName').label.en, { exact: true });
  const bar = panel.locator('.copy-bar');
  const isCovered = async () => {
    const [field, below] = [await logGroup.boundingBox(), await bar.boundingBox()];
    return field && below && field.y + field.height > below.y;
  };
  expect(await isCovered()).toBe(true);
  const box = await logGroup.boundingBox();
  if (box) await page.mouse.click(box.x + 20, box.y + 5);
  await expect(logGroup).toBeFocused();
  await expect.poll(isCovered).toBe(false);
});

for (const [width, height, lines] of [
  [1440, 900, 10],
  [1280, 720, 9],
  [390, 844, 8],
] as const) {
  test(`the full set-up shows ${lines} lines of code or more (${width} × ${height})`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openApp(page, { locale: 'en', source: SOURCE });
    await showPanel(page, 'export');
    await chooseTarget(page, 'tf', 'Terraform', '');
    const panel = panelOf(page, 'export');
    await panel.getByRole('radio', { name: en.exportPanel.scopes.full, exact: true }).click();
    const code = page.getByTestId('export-code');
    await expect(code).toContainText('aws_iam_role');
    const bar = await panel.locator('.copy-bar').boundingBox();
    const box = await code.boundingBox();
    expect(box && bar && Math.min(box.y + box.height, bar.y) - box.y).toBeGreaterThan(lines * 19);

    const toggle = panel.getByRole('button', { name: /^Settings/ });
    await toggle.click();
    const isOpen = (await toggle.getAttribute('aria-expanded')) === 'true';
    await page.waitForTimeout(400);
    await page.reload();
    await expect(editorOf(page)).toBeVisible();
    await showPanel(page, 'export');
    await expect(toggle).toHaveAttribute('aria-expanded', String(isOpen));
    if (isOpen) await toggle.click();
    await expect(toggle).toContainText('Still missing: API ID');
    await panel.getByRole('button', { name: /warnings/ }).click();
    await expect(panel.locator('.note-list li').last()).toBeAttached();
  });
}

for (const locale of ['en', 'ko'] as const) {
  test(`links of different pages have different names, and settings explain their choices (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openApp(page, { locale, source: '{"id":"$context.requestId","ms":$context.integrationLatency}' });
    await chooseTarget(page, 'tf', 'Terraform', '');
    const words = WORDS[locale].exportPanel;
    const panel = panelOf(page, 'export');
    await panel.getByRole('radio', { name: words.scopes.full, exact: true }).click();
    await panel.getByRole('button', { name: words.notes(4, 3).split(',')[0] ?? '' }).click();
    const links = await page
      .locator('a[target="_blank"]')
      .evaluateAll((all) =>
        all.map((link) => [link.ariaLabel ?? link.textContent, link.getAttribute('href')]),
      );
    expect(links.length).toBeGreaterThan(5);
    const names = new Set(links.map(([name]) => name));
    const pages = new Set(links.map((link) => link.join(' ')));
    expect(names.size).toBe(pages.size);
    for (const name of names) expect(name?.trim().length).toBeGreaterThan(8);

    const levels = settingOf('executionLogLevel').choices?.(DEFAULT_SETTINGS) ?? [];
    const level = panel.getByLabel(settingOf('executionLogLevel').label[locale], { exact: true });
    await expect(level.locator('option')).toHaveText(
      levels.map(({ label, detail }) => `${label[locale]}: ${detail?.[locale]}`),
    );
    await level.selectOption('OFF');
    await expect(level.locator('xpath=..').locator('.setting-value')).toHaveText(
      levels[0]?.label[locale] ?? '',
    );
    const traced = (executionLogLevel: LogLevel) => {
      const on = settingOf('dataTrace').choices?.({ ...DEFAULT_SETTINGS, executionLogLevel })[1];
      return `${on?.label[locale]}: ${on?.detail?.[locale]}`;
    };
    const trace = panel.getByLabel(settingOf('dataTrace').label[locale], { exact: true });
    await expect(trace.locator('option').last()).toHaveText(traced('OFF'));
    await level.selectOption('INFO');
    await expect(trace.locator('option').last()).toHaveText(traced('INFO'));
  });
}
