import type { Browser, Page } from '@playwright/test';
import { editorOf, expect, test } from './support.ts';

/** A page of a context of its own: that a request fails, which is the point here, would be a fault in the others. */
async function openAlone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return context.newPage();
}

for (const { what, files } of [
  { what: 'it and its styles', files: /\/HelpDialog-/ },
  { what: 'its styles', files: /\/HelpDialog-.*\.css/ },
  { what: 'what it needs', files: /\/Dialog-/ },
]) {
  test(`a part that cannot be loaded is said, and comes when it is asked for again (${what})`, async ({
    browser,
    baseURL,
  }) => {
    const page = await openAlone(browser);
    await page.route(files, (route) => route.abort());
    await page.goto(baseURL ?? '');
    await expect(editorOf(page)).toBeVisible();
    await page.getByRole('button', { name: 'Got it' }).click();
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await expect(page.locator('.notice').getByText('A part of the page could not be loaded.')).toBeVisible();
    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    const help = page.getByRole('dialog', { name: 'Help' });
    await expect(help.getByRole('heading', { name: 'Rules' })).toBeVisible();
    const styles = page.locator('link[rel="stylesheet"][href*="/HelpDialog-"]');
    await expect(styles).toHaveCount(1);
    expect(await styles.evaluate((link: HTMLLinkElement) => link.sheet?.cssRules.length)).toBeGreaterThan(0);
    await help.getByRole('button', { name: 'AWS quotas and requirements' }).click();
    await expect(help.getByRole('heading', { name: 'AWS quotas and requirements' })).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(help).toHaveCount(0);
    await page.context().close();
  });
}

test('parts that failed are one notice, and come when they are opened again after it was dismissed', async ({
  browser,
  baseURL,
}) => {
  const page = await openAlone(browser);
  // A host that answers with a page for files that are gone.
  const files = /\/(?:HelpDialog|ImportDialog)-.*\.js/;
  await page.route(files, (route) => route.fulfill({ contentType: 'text/html', body: '<p>Not found</p>' }));
  await page.goto(baseURL ?? '');
  await expect(editorOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Got it' }).click();
  const help = page.getByRole('button', { name: 'Help', exact: true });
  await help.click();
  await expect(page.locator('.notice').getByText('A part of the page could not be loaded.')).toHaveCount(1);
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.unroute(files);
  await help.click();
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await page.context().close();
});

test('where the site has a newer version, a part that is gone says so', async ({ browser, baseURL }) => {
  const page = await openAlone(browser);
  await page.goto(baseURL ?? '');
  await expect(editorOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Got it' }).click();
  await page.route(/\/HelpDialog-/, (route) => route.fulfill({ status: 404 }));
  await page.route(new URL(baseURL ?? '').href, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<script src="assets/app-newer.js"></script>' }),
  );
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.locator('.notice').getByText('The site has a newer version.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible();
  await page.context().close();
});

for (const { path, said, again } of [
  { path: '', said: 'The app could not be loaded. Your work is safe.', again: 'Try again' },
  { path: 'ko/', said: '앱을 불러오지 못했습니다. 작업 내용은 그대로 있습니다.', again: '다시 시도' },
]) {
  for (const files of [/\/assets\/app-.*\.js/, /\/assets\/boot-/]) {
    test(`an app that cannot be loaded is said on the page (${path || 'en/'}, ${files.source})`, async ({
      browser,
      baseURL,
    }) => {
      const page = await openAlone(browser);
      await page.route(files, (route) => route.abort());
      await page.goto(`${baseURL}${path}`);
      await expect(page.getByRole('alert')).toContainText(said);
      await expect(page.locator('.prerendered .catalog-row').first()).toBeVisible();
      await page.unroute(files);
      await page.getByRole('button', { name: again }).click();
      await expect(editorOf(page)).toBeVisible();
      await expect(page.getByText(said)).toHaveCount(1);
      await expect(page.getByText(said)).toBeHidden();
      await page.context().close();
    });
  }
}
