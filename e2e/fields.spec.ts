import type { Page } from '@playwright/test';
import { expect, openApp, sourceOf, test } from './support.ts';

const SOURCE = '{"a":"$context.requestId","b":"$context.status"}';

async function openFields(page: Page): Promise<void> {
  await openApp(page, { source: SOURCE });
  await page.getByRole('button', { name: 'Fields', exact: true }).click();
  await expect(page.locator('[data-row="1"]')).toBeVisible();
}

test('the menu of a row offers only what changes it, and a new object is named at once', async ({ page }) => {
  await openFields(page);
  await page.getByRole('button', { name: 'More for b', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Move up' })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Move down' })).toHaveCount(0);
  await page.getByRole('menuitem', { name: 'Nest in a new object' }).click();
  const input = page.getByRole('textbox', { name: 'New key' });
  await expect(input).toHaveValue('group');
  await input.fill('inner');
  await input.press('Enter');
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
