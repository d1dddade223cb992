import type { Page } from '@playwright/test';
import { en } from '../src/i18n/en.ts';
import { ko } from '../src/i18n/ko.ts';
import { expectAccessible } from './accessible.ts';
import { focusedAfter } from './actions.ts';
import { expect, openApp, setTemplate, sourceOf, test } from './support.ts';

const SOURCE = '{"a":"$context.requestId","b":"$context.status"}';
const BROKEN = '{"a":"$context.requestId","b":}';
const WORDS = { en, ko };

async function openFields(page: Page, source = SOURCE): Promise<void> {
  await openApp(page, { source });
  await page.getByRole('radio', { name: 'Fields', exact: true }).click();
  await expect(page.locator('.fields, .no-fields').first()).toBeVisible();
}

test('the menu of a row offers only what changes it, and a new object is named at once', async ({ page }) => {
  await openFields(page);
  await page.getByRole('button', { name: 'More actions for b', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Move down' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Nest in a new object' }).click();
  const input = page.getByRole('textbox', { name: 'New key' });
  await expect(input).toHaveValue('group');
  await input.fill('inner');
  expect(await focusedAfter(page, 'Enter')).toBe('Move inner');
  await expect
    .poll(async () => (await sourceOf(page))?.replaceAll(' ', ''))
    .toBe('{"a":"$context.requestId","inner":{"b":"$context.status"}}');
});

test('a key that is taken is refused, and what was typed stays', async ({ page }) => {
  await openFields(page);
  await page.getByRole('button', { name: 'Rename b', exact: true }).click();
  const input = page.getByRole('textbox', { name: 'New key' });
  await input.fill('a');
  await page.locator('.field-head').click();
  await expect(input).toHaveValue('a');
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  expect(await sourceOf(page)).toBe(SOURCE);
});

test('XML and CSV are rows too, and what is inserted goes after the row last used', async ({ page }) => {
  await openFields(page, '<log><a>$context.requestId</a><b>$context.status</b></log>');
  await expect(page.locator('[data-row="0.1"]')).toContainText('status');
  await page.getByRole('button', { name: 'Move a', exact: true }).focus();
  await page.locator('.catalog-row[data-variable="stage"]').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => sourceOf(page))
    .toBe('<log><a>$context.requestId</a><stage>$context.stage</stage><b>$context.status</b></log>');
  await page.getByRole('radio', { name: 'Text', exact: true }).click();
  await setTemplate(page, '$context.requestId,$context.status');
  await page.getByRole('radio', { name: 'Fields', exact: true }).click();
  await page.getByRole('button', { name: 'Move status', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => sourceOf(page)).toBe('$context.status,$context.requestId');
});

test('the menu of a row has three groups, with the keys at the right', async ({ page }) => {
  await openFields(page);
  await page.getByRole('button', { name: 'More actions for a', exact: true }).click();
  const menu = page.getByRole('menu');
  await expect(menu.getByRole('separator')).toHaveCount(2);
  await expect(menu.getByRole('menuitem', { name: 'Rename' }).locator('kbd')).toHaveText(['F2']);
  await expect(menu.getByRole('menuitem', { name: 'Move down' }).locator('kbd')).toHaveText(['Alt', '↓']);
  await expect(menu.getByRole('menuitem').last()).toHaveText('DeleteDel');
});

test('a field can be a text of one’s own, offered last, and never in the place of a variable', async ({
  page,
}) => {
  await openFields(page);
  const add = page.getByRole('button', { name: 'Add field' });
  const search = page.getByRole('combobox', { name: 'Search variables' });
  const options = page.getByRole('option');
  const own = page.getByRole('option', { name: /as text$/ });
  await add.click();
  await search.fill('stage');
  await expect(own).toHaveCount(0);
  await search.fill('stag');
  await expect(options.last()).toHaveText('Add stag as text');
  await expect(options.first()).toHaveText('stage');
  await search.fill('blue team');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const three = SOURCE.replace('}', ',"blueTeam":"blue team"}');
  await expect.poll(() => sourceOf(page)).toBe(three);
  await expect(page.locator('[data-row="2"] .field-name')).toBeFocused();
  await page.getByRole('button', { name: 'More actions for a', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Insert after' }).click();
  await search.fill('v1 $context.stage');
  await own.click();
  await expect.poll(() => sourceOf(page)).toBe(three.replace(',', ',"stage":"v1 $context.stage",'));
  await page.locator('[data-row="0"] .field-chip').click();
  await search.fill('qwxzz');
  await expect(page.getByText('No variables found')).toBeVisible();
  await expect(own).toHaveCount(0);
});

test('the name of a property keeps its spaces, is marked, and goes nowhere until it is right', async ({
  page,
}) => {
  await openFields(page);
  await page.getByRole('button', { name: 'Add field' }).click();
  const search = page.getByRole('combobox', { name: 'Search variables' });
  await search.fill('authorizer.role x');
  await expect(search).toHaveAttribute('aria-invalid', 'true');
  await expect(search).toHaveAccessibleDescription(/Letters, digits/);
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(search).toHaveValue('authorizer.role x');
  await search.fill('authorizer.role');
  await expect(search).toHaveAttribute('aria-invalid', 'false');
  await page.keyboard.press('Enter');
  const three = SOURCE.replace('}', ',"authorizerRole":"$context.authorizer.role"}');
  await expect.poll(() => sourceOf(page)).toBe(three);
  await page.locator('.catalog-row[data-variable="authorizer.<property>"]').press('Enter');
  const name = page.getByRole('textbox', { name: 'Name of the context property' });
  await name.pressSequentially('role x!');
  await expect(name).toHaveValue('role x!');
  await expect(name).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#property-rule')).toHaveClass('invalid');
  await page.keyboard.press('Enter');
  expect(await sourceOf(page)).toBe(three);
  await name.fill('roleX');
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toContain('$context.authorizer.roleX');
});

test('what the catalog inserts lands after the last landing, lit up, and the catalog keeps the focus', async ({
  page,
}) => {
  await openFields(page);
  await page.getByRole('button', { name: 'Move a', exact: true }).focus();
  const stage = page.locator('.catalog-row[data-variable="stage"]');
  await stage.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-row="1"][data-landed]')).toBeVisible();
  await expect(stage).toBeFocused();
  await page.locator('.catalog-row[data-variable="apiId"]').press('Enter');
  await expect
    .poll(() => sourceOf(page))
    .toBe(SOURCE.replace(',', ',"stage":"$context.stage","apiId":"$context.apiId",'));
});

test('objects, arrays and elements say how many fields they hold, and children stand 32 px in', async ({
  page,
}) => {
  await openFields(page, '{"o":{"a":1,"b":{}},"l":["$context.stage"]}');
  await expect(page.locator('.field-value')).toContainText(['{ 2 }', '1', '{ }', '[ 1 ]', '$context.stage']);
  const key = (id: string) =>
    page.locator(`[data-row="${id}"] .field-key`).evaluate((cell) => getComputedStyle(cell).paddingLeft);
  expect([await key('0'), await key('0.0')]).toEqual(['0px', '32px']);
  await page.getByRole('radio', { name: 'Text', exact: true }).click();
  await setTemplate(page, '<log><a>$context.stage</a><b>1</b></log>');
  await page.getByRole('radio', { name: 'Fields', exact: true }).click();
  await expect(page.locator('[data-row="0"] .field-value')).toContainText('< 2 >');
});

test('where the reader of XML is late, the rows come once it is there', async ({ page }) => {
  await page.route(/xml|saxes/i, async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await openApp(page, { source: '<log><a>$context.requestId</a></log>' });
  await page.getByRole('radio', { name: 'Fields', exact: true }).click();
  await expect(page.locator('[data-row="0.0"]')).toContainText('requestId');
});

test('a template that is none says why and shows the place, in fields and in the text', async ({ page }) => {
  await openFields(page, BROKEN);
  await expect(page.locator('.no-fields')).toContainText('not valid JSON at character 31');
  await expect(page.locator('.field-fault mark')).toHaveText('}');
  await page.getByRole('button', { name: 'Show as text' }).click();
  await expect(page.locator('.cm-content')).toBeVisible();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('}');
});

for (const [theme, locale] of [
  ['light', 'en'],
  ['dark', 'ko'],
] as const) {
  test(`fields are accessible while renamed, unreadable and empty, ${theme} and ${locale}`, async ({
    page,
  }) => {
    const parts = ['[data-panel="template"]'];
    const words = WORDS[locale].fields;
    const show = (view: 'fields' | 'text') =>
      page.getByRole('radio', { name: words[view], exact: true }).click();
    await openApp(page, { source: SOURCE, theme, locale });
    await show('fields');
    await page.getByRole('button', { name: words.rename('b'), exact: true }).click();
    const input = page.getByRole('textbox', { name: words.newKey });
    await input.fill('a');
    await input.press('Enter');
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await expectAccessible(page, { parts });
    await input.press('Escape');
    for (const [source, state] of [
      [BROKEN, '.no-fields'],
      ['', '.fields-empty'],
    ] as const) {
      await show('text');
      await setTemplate(page, source);
      await show('fields');
      await expect(page.locator(state)).toBeVisible();
      await expectAccessible(page, { parts });
    }
  });
}
