import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { clipboardOf, editorOf, expect, openApp, panelOf, setTemplate, sourceOf, test } from './support.ts';

const SECRET = '{"customer-42":"$context.requestId"}';

/** All that a person does in one visit. That nothing goes to another origin is watched in every test. */
async function useEverything(page: Page): Promise<void> {
  await setTemplate(page, SECRET);
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  await page.getByRole('searchbox').fill('latency');
  await expect(page.locator('.catalog-row').first()).toHaveAttribute('data-variable', /atency/);
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toContain('atency');
  await editorOf(page).locator('[data-variable="requestId"]').first().hover();
  for (const menu of ['Presets', 'Value on']) {
    await page.getByRole('button', { name: menu, exact: true }).click();
    await expect(page.getByRole('menu')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
  }
  await panelOf(page, 'export').locator('.copy-button').click();
  await expect(page.locator('.copy-button')).toContainText('Copied');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download/ }).click(),
  ]);
  expect(await download.failure()).toBeNull();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.locator('.notice').getByText('Link copied.')).toBeVisible();
  await page.getByRole('button', { name: '한국어' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
}

test('a whole visit asks only for the files of the site, and tells nobody what was typed', async ({
  page,
  context,
  baseURL,
}) => {
  const asked: { readonly method: string; readonly url: string; readonly body: string | null }[] = [];
  context.on('request', (request) =>
    asked.push({ method: request.method(), url: request.url(), body: request.postData() }),
  );
  await openApp(page);
  await useEverything(page);
  const shared = await clipboardOf(page);
  await page.reload();
  await expect(editorOf(page)).toContainText('customer-42');
  await page.goto('about:blank');
  await page.goto(shared);
  await expect(editorOf(page)).toContainText('customer-42');

  expect(asked.length).toBeGreaterThan(3);
  for (const { method, url, body } of asked) {
    if (url.startsWith('about:') || url.startsWith('blob:') || url.startsWith('data:')) continue;
    expect(url.startsWith(baseURL ?? '!'), url).toBe(true);
    expect(new URL(url).search).toBe('');
    expect(method).toBe('GET');
    expect(body).toBeNull();
  }
});

test('what others wrote is listed with its license', async ({ page, baseURL }) => {
  const list = await (await page.request.get(`${baseURL}licenses.txt`)).text();
  const manifest: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  );
  for (const [name, version] of Object.entries(manifest.dependencies))
    expect(list).toContain(`${name} ${version}`);
  for (const text of ['workbox-precaching', 'Iosevka (fonts)', 'SIL Open Font License'])
    expect(list).toContain(text);
});

test('nothing is kept but the template and the preferences', async ({ page, context }) => {
  await openApp(page);
  await useEverything(page);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
  }));
  expect(kept).toEqual({
    cookie: '',
    local: ['logwright.document', 'logwright.preferences'],
    // Which template this tab has open.
    session: ['logwright.open'],
    databases: [],
  });
});

test('the policy of the page forbids inline scripts, eval and other hosts', async ({ page }) => {
  await openApp(page);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  const directives = new Map(
    (policy ?? '').split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name, values];
    }),
  );
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('connect-src')).toEqual(["'self'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
  for (const value of directives.get('script-src') ?? ['missing']) {
    expect(value).toMatch(/^'(self|sha256-[\w+/]+=*)'$/);
  }
  for (const values of directives.values()) {
    for (const value of values) expect(value).not.toMatch(/https?:|\*|unsafe-eval/);
  }
  // The policy stands before everything that it is to govern.
  const html = (await (await page.request.get('./')).text()).toLowerCase();
  const governed = ['<script', '<link', '<style'].map((tag) => html.indexOf(tag)).filter((at) => at >= 0);
  expect(html.indexOf('content-security-policy')).toBeLessThan(Math.min(...governed));
});

test.describe('what the policy stops', () => {
  test('inline scripts, eval and requests to others', async ({ page, faults }) => {
    await openApp(page);
    const result = await page.evaluate(async () => {
      const blocked: string[] = [];
      addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
      const attempts: readonly (() => unknown)[] = [
        () => {
          document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hit=1">');
        },
        () => fetch('https://example.com/'),
        () => new Image().setAttribute('src', 'https://example.com/x.png'),
      ];
      let failed = 0;
      for (const attempt of attempts) {
        try {
          await attempt();
        } catch {
          failed++;
        }
      }
      await new Promise((done) => setTimeout(done, 100));
      return { blocked, failed, hit: 'hit' in window };
    });
    expect(result.hit).toBe(false);
    expect(result.failed).toBe(2);
    expect(result.blocked).toEqual(['require-trusted-types-for', 'connect-src', 'img-src']);
    // What was attempted here stands in the console, as it should.
    expect(
      faults.filter((fault) => !/^(?:error|warning): |^request to https:\/\/example\.com\//.test(fault)),
    ).toEqual([]);
    faults.length = 0;
  });
});

test('links to other sites tell them nothing and open in a tab of their own', async ({ page }) => {
  await openApp(page);
  await page.locator('.catalog-row').first().press('Space');
  const links = await page
    .locator('a[href^="http"]')
    .evaluateAll((found) => found.map((a) => [a.getAttribute('target'), a.getAttribute('rel')]));
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(link).toEqual(['_blank', expect.stringMatching(/noreferrer/)]);
});
