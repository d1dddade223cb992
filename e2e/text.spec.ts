import { expectAccessible } from './accessible.ts';
import { chipPoint, openText } from './dragging.ts';
import { editorOf, expect, openApp, setTemplate, sourceOf, test } from './support.ts';

const PLAIN = 'x=$context.status y=z';

test('an emptied template begins as JSON with what is inserted, and says what is there twice', async ({
  page,
}) => {
  await openApp(page, { source: '{"id":"$context.requestId"}' });
  await setTemplate(page, '');
  const search = page.getByRole('searchbox');
  for (const name of ['status', 'routeKey']) {
    await search.fill(name);
    await expect(page.locator('.catalog-row').first()).toHaveAttribute('data-variable', name);
    await search.press('Enter');
    await expect.poll(() => sourceOf(page)).toContain(name);
  }
  await expect.poll(() => sourceOf(page)).toBe('{"status":"$context.status","routeKey":"$context.routeKey"}');
  await search.press('Enter');
  await expect(page.locator('.notice').last()).toContainText('there twice');
  await page.locator('.notice').last().getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => sourceOf(page)).toBe('{"status":"$context.status","routeKey":"$context.routeKey"}');
  await search.press('Enter');
  await page.locator('.notice').last().getByRole('button', { name: 'Show', exact: true }).click();
  await expect(editorOf(page)).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('$context.routeKey');
});

test('finds in the template itself, whatever white space is shown', async ({ page }) => {
  await openText(page, '{"a":"$context.status","b":"$context.authorizer.status","c":"Status"}');
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+f');
  const field = page.getByRole('textbox', { name: 'Find', exact: true });
  await expect(field).toBeFocused();
  const count = page.locator('.find-bar output');
  await page.keyboard.type('status');
  await expect(count).toHaveText('1 of 3');
  await expect(page.locator('.found')).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('2 of 3');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText('3 of 3');
  await expect(page.locator('.found.now')).toHaveText('Status');
  // Laid out, a break lies between the two fields.
  await field.fill('","b":"');
  await expect(count).toHaveText('1 of 1');
  await field.fill('nowhere');
  await expect(count).toHaveText('No match');
  await expect(page.getByRole('button', { name: 'Next match' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(editorOf(page)).toBeFocused();
  await page.getByRole('button', { name: 'Find in the template' }).click();
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: 'Close search' }).click();
  await expect(field).toHaveCount(0);
});

test('a variable is replaced from its card, and by F2 with a property', async ({ page }) => {
  await openText(page, PLAIN);
  const chip = await chipPoint(page, 'status');
  const point = () =>
    expect(async () => {
      await page.mouse.move(chip.x - 30, chip.y - 1);
      await page.mouse.move(chip.x, chip.y, { steps: 5 });
      await expect(page.locator('.hover-card')).toBeVisible({ timeout: 1500 });
    }).toPass();
  await point();
  // A press is for what is below it, or the card in the catalog.
  await page.mouse.down();
  await expect(page.locator('.hover-card')).toHaveCount(0);
  await page.mouse.up();
  await point();
  await page.locator('.hover-card').getByRole('button', { name: 'Replace' }).click();
  const search = page.getByRole('combobox', { name: 'Search variables' });
  await expect(search).toBeFocused();
  await search.fill('routeKey');
  await expect(page.getByRole('option').first()).toHaveText('routeKey');
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toBe('x=$context.routeKey y=z');
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('F2');
  await expect(search).toBeFocused();
  await search.fill('authorizer.<');
  await page.getByRole('option', { name: 'authorizer.<property>' }).click();
  await expect(search).toHaveValue('authorizer.');
  await expect(search).toBeFocused();
  await expect(search).toHaveAccessibleDescription(/Name of the context property/);
  await page.keyboard.type('tenantId');
  await expect(page.getByRole('option').first()).toHaveText('authorizer.tenantId');
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toBe('x=$context.authorizer.tenantId y=z');
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => sourceOf(page)).toBe('x=$context.routeKey y=z');
});

test('completion asks for the property, and offers those that are used', async ({ page }) => {
  await openText(page, '$context.requestId $context.authorizer.tenantId ');
  await editorOf(page).focus();
  await page.keyboard.press('End');
  const list = page.getByRole('listbox', { name: 'Variables' });
  await page.keyboard.type('$authorizer.');
  await expect(list).toBeVisible();
  await list.getByRole('option', { name: /<property>/ }).click();
  await expect(page.locator('.property-hint')).toContainText('Enter the property name');
  await expect(list.getByRole('option').first()).toContainText('authorizer.tenantId');
  await expect(list.getByRole('option', { name: /<property>/ })).toHaveCount(0);
  await expect(page.locator('[data-panel="problems"]')).toContainText('is a placeholder');
  await page.keyboard.type('ten');
  await expect(page.locator('.property-hint')).toHaveCount(0);
  await expect(list).toBeVisible();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => sourceOf(page))
    .toBe('$context.requestId $context.authorizer.tenantId $context.authorizer.tenantId');
});

for (const [locale, theme] of [
  ['en', 'dark'],
  ['ko', 'light'],
] as const) {
  test(`what opens over the text is clean for axe (${locale}, ${theme})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openApp(page, { source: '{"a":"$context.status","b":"$context.requestId $"}', locale, theme });
    await page.waitForLoadState('networkidle');
    await editorOf(page).focus();
    await page.keyboard.press('ControlOrMeta+f');
    await expect(page.locator('.find-bar input')).toBeFocused();
    await page.keyboard.type('context');
    await expect(page.locator('.found.now')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await expect(page.locator('.variable-picker input')).toBeFocused();
    await page.keyboard.type('authorizer.');
    await expect(page.locator('.picker-note')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(editorOf(page)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+End');
    // Over the brace, the break that is only shown, and the quote.
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('context.authorizer.');
    await expect(page.locator('.property-hint')).toBeVisible();
    await expect(page.locator('.completion')).toBeVisible();
    await expectAccessible(page);
  });
}
