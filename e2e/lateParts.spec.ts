import { editorOf, expect, test } from './support.ts';

// In a context of its own: that a request fails, which is the point here, would be a fault in the others.
test('a part that cannot be loaded is said, and comes when it is asked for again', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.route(/\/HelpDialog-/, (route) => route.abort());
  await page.goto(baseURL ?? '');
  await expect(editorOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Got it' }).click();
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByText('A part of the page could not be loaded.')).toBeVisible();
  await page.unroute(/\/HelpDialog-/);
  await page.getByRole('button', { name: 'Try again' }).click();
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('heading', { name: 'Rules' })).toBeVisible();
  await help.getByRole('button', { name: 'Limits of AWS' }).click();
  await expect(help.getByRole('heading', { name: 'Limits of AWS' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await context.close();
});
