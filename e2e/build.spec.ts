import { expect, openApp, sourceOf, test } from './support.ts';
import { recommendedJson } from '../src/core/presets/recommendedJson.ts';
import { dragTo, logLine, readLine, tabTo } from './actions.ts';

const CONSOLE_JSON =
  '{"requestId":"$context.requestId","ip":"$context.identity.sourceIp","caller":"$context.identity.caller","user":"$context.identity.user","requestTime":"$context.requestTime","eventType":"$context.eventType","routeKey":"$context.routeKey","status":"$context.status","connectionId":"$context.connectionId"}';
const BROKEN = CONSOLE_JSON.replace(/\}$/, ',"ms":$context.integrationLatency}');
const MENDED = CONSOLE_JSON.replace(/\}$/, ',"ms":"$context.integrationLatency"}');

test('the main job, with the mouse', async ({ page }) => {
  await openApp(page);

  await page.getByRole('searchbox', { name: 'Search 53 variables' }).fill('who called');
  const row = page.locator('.catalog-row').first();
  await expect(row).toHaveAttribute('data-variable', 'identity.caller');
  const line = page.locator('.cm-line', { hasText: '"status"' });
  await dragTo(page, row, line, 'end', async () => {
    await expect(page.locator('.drop-line')).toBeVisible();
  });
  expect(await sourceOf(page)).toContain(
    '"status":"$context.status","caller":"$context.identity.caller","connectionId"',
  );

  await page.getByRole('button', { name: 'Presets' }).click();
  await page.getByRole('menuitem', { name: /^(Console )?JSON/ }).click();
  await expect.poll(() => sourceOf(page)).toBe(CONSOLE_JSON);

  await page.locator('.cm-line', { hasText: '"connectionId"' }).click({ position: { x: 400, y: 10 } });
  await page.keyboard.press('End');
  await page.keyboard.type(',"ms":$context.integrationLatency');
  await page.keyboard.press('Escape');
  await expect.poll(() => sourceOf(page)).toBe(BROKEN);

  const problems = page.locator('[data-panel="problems"]');
  await expect(problems.getByText('ms breaks 2 of 12 lines')).toBeVisible();
  await expect(logLine(page, 'plainHttpRequest')).toHaveClass(/broken/);
  await problems.getByRole('button', { name: 'Add quotes' }).click();
  await expect.poll(() => sourceOf(page)).toBe(MENDED);
  await expect(problems.getByText('ms breaks')).toHaveCount(0);

  const refused = JSON.parse(await readLine(page, 'plainHttpRequest'));
  expect(refused).toMatchObject({ status: '403', eventType: '-', routeKey: '-', connectionId: '-', ms: '-' });
  expect(refused.requestId).toMatch(/^[0-9a-f]{8}-/);

  const shown = await page.getByTestId('export-code').textContent();
  await page.getByRole('button', { name: 'Copy AWS CLI Access log' }).click();
  await expect(page.locator('.copy-button')).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(shown);
  expect(copied).toContain('aws apigatewayv2 update-stage');
  // The account id is asked for, so the shell fills the document in.
  expect(copied).toContain(JSON.stringify(MENDED).replaceAll('$', String.raw`\$`));

  await page.reload();
  await expect(page.locator('.cm-content')).toContainText('integrationLatency');
  expect(await sourceOf(page)).toBe(MENDED);
  await expect(page.getByTestId('export-code')).toHaveText(copied, { useInnerText: false });
});

const LANGUAGES = {
  en: {
    who: 'who called',
    presets: 'Presets',
    problem: 'ms breaks 2 of 12 lines',
    fix: 'Add quotes',
    copy: 'Copy AWS CLI Access log',
  },
  ko: {
    who: '누가 호출',
    presets: '프리셋',
    problem: /ms.*12줄 중 2줄/,
    fix: '따옴표 추가',
    copy: 'AWS CLI 복사 액세스 로그',
  },
} as const;
for (const locale of ['en', 'ko'] as const) {
  const words = LANGUAGES[locale];
  test(`the main job, by keyboard alone (${locale})`, async ({ page }) => {
    await openApp(page, { locale });
    const editor = page.locator('.cm-content');

    await tabTo(page, editor);
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await tabTo(page, page.locator('#catalog-search'), 'Shift+Tab');
    await page.keyboard.type(words.who);
    await expect(page.locator('.catalog-row').first()).toHaveAttribute('data-variable', 'identity.caller');
    await page.keyboard.press('Enter');
    await expect.poll(() => sourceOf(page)).toContain('"caller":"$context.identity.caller"');

    await page.keyboard.press('Escape');
    await tabTo(page, page.getByRole('button', { name: words.presets }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menu')).toBeVisible();
    await page.getByRole('menuitem', { name: /JSON/ }).last().waitFor();
    await page.keyboard.press('ArrowDown');
    for (let i = 0; i < 8; i++) {
      const name = (await page.locator('[role=menuitem]:focus').textContent()) ?? '';
      if (/^(Console JSON|콘솔 JSON|JSON)/.test(name)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => sourceOf(page)).toBe(CONSOLE_JSON);

    await tabTo(page, editor);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(',"ms":$context.integrationLatency');
    await page.keyboard.press('Escape');
    await expect.poll(() => sourceOf(page)).toBe(BROKEN);
    const problems = page.locator('[data-panel="problems"]');
    await expect(problems.getByText(words.problem).first()).toBeVisible();
    await tabTo(page, problems.getByRole('button', { name: words.fix }));
    await page.keyboard.press('Enter');
    await expect.poll(() => sourceOf(page)).toBe(MENDED);

    expect(JSON.parse(await readLine(page, 'plainHttpRequest'))).toMatchObject({ status: '403', ms: '-' });

    await tabTo(page, page.getByRole('button', { name: words.copy }));
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toBe(await page.getByTestId('export-code').textContent());

    await page.reload();
    await expect(editor).toContainText('integrationLatency');
    expect(await sourceOf(page)).toBe(MENDED);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
  });
}

test('the main job in Korean, with the mouse', async ({ page }) => {
  await openApp(page, { locale: 'ko' });
  await page.getByRole('searchbox').fill('누가 호출');
  await expect(page.locator('.catalog-row').first()).toHaveAttribute('data-variable', 'identity.caller');
  const line = page.locator('.cm-line', { hasText: '"status"' });
  await dragTo(page, page.locator('.catalog-row').first(), line, 'end');
  expect(await sourceOf(page)).toContain('"status":"$context.status","caller":"$context.identity.caller"');
  await page.getByRole('button', { name: '프리셋' }).click();
  await page.getByRole('menuitem', { name: /^(콘솔 )?JSON/ }).click();
  await expect.poll(() => sourceOf(page)).toBe(CONSOLE_JSON);
  await page.getByRole('button', { name: '실행 취소' }).first().click();
  expect(await sourceOf(page)).toContain('identity.caller","connectionId"');
});

test('typing $ offers variables and makes a whole field between fields', async ({ page }) => {
  await openApp(page);
  await page.locator('.cm-line', { hasText: '"status"' }).click({ position: { x: 500, y: 10 } });
  await page.keyboard.press('End');
  await page.keyboard.type('$domain');
  await expect(page.locator('.cm-tooltip.completion [aria-selected]')).toContainText('$context.domainName');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => sourceOf(page))
    .toContain('"status":"$context.status","domainName":"$context.domainName",');
});

test('undo in the search takes back what Enter inserted, then what was typed', async ({ page }) => {
  const source = '{"id":"$context.requestId"}';
  await openApp(page, { source });
  const search = page.getByRole('searchbox');
  await search.focus();
  await page.keyboard.type('stage');
  await expect(page.locator('.found .catalog-row').first()).toHaveAttribute('data-variable', 'stage');
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toBe('{"id":"$context.requestId","stage":"$context.stage"}');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => sourceOf(page)).toBe(source);
  await expect(search).toHaveValue('stage');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(search).not.toHaveValue('stage');
  expect(await sourceOf(page)).toBe(source);
});

test('undo and redo cover text, presets, settings and fixes in one history', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page);
  const start = recommendedJson.source;
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('$context.status and more');
  await page.keyboard.press('Escape');
  await page.getByLabel('Stage', { exact: true }).fill('dev');
  await page.locator('[data-panel="problems"]').getByRole('button', { name: 'Add request ID' }).click();
  const end = await sourceOf(page);
  expect(end).toContain('$context.requestId');
  await page.getByRole('heading', { name: 'Template' }).click();
  for (let i = 0; i < 12; i++) await page.keyboard.press('Control+z');
  await expect.poll(() => sourceOf(page)).toBe(start);
  await expect(page.getByLabel('Stage', { exact: true })).toHaveValue('prod');
  for (let i = 0; i < 12; i++) await page.keyboard.press('Control+y');
  await expect.poll(() => sourceOf(page)).toBe(end);
  await expect(page.getByLabel('Stage', { exact: true })).toHaveValue('dev');
});

test('pointing at a value lights up its chip and its catalog row, and the other way round', async ({
  page,
}) => {
  await openApp(page);
  // What is not in view is not drawn.
  await page.locator('.log-scroll').evaluate((box) => box.scrollTo(400, 0));
  await logLine(page, 'message').locator('[data-variable="connectionId"]').hover();
  await expect(page.locator('.cm-line .chip.linked')).toHaveText('$context.connectionId');
  await expect(page.locator('.catalog-row.linked')).toHaveAttribute('data-variable', 'connectionId');
  await page.locator('.cm-line .chip[data-variable="status"]').hover();
  await expect(page.locator('.catalog-row.linked')).toHaveAttribute('data-variable', 'status');
  await page.locator('.catalog-row[data-variable="eventType"]').hover();
  await expect(page.locator('.cm-line .chip.linked')).toHaveText('$context.eventType');
});

test('the editor shows one field a line and copies one line', async ({ page }) => {
  await openApp(page);
  expect(await page.locator('.cm-line').count()).toBeGreaterThan(8);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(recommendedJson.source);
  await page.getByRole('button', { name: 'Multi-line' }).click();
  await expect(page.locator('.cm-line')).toHaveCount(1);
});

test('Korean typed through an input method arrives whole', async ({ page }) => {
  await openApp(page);
  await page.locator('.cm-line', { hasText: '"requestId"' }).click({ position: { x: 600, y: 10 } });
  await page.keyboard.press('End');
  const client = await page.context().newCDPSession(page);
  for (const text of ['ㅎ', '하', '한']) {
    await client.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await client.send('Input.insertText', { text: '한' });
  await expect.poll(() => sourceOf(page)).toContain('"requestId":"$context.requestId",한');
});

test('the panels are sized with the mouse and the keyboard, and keep their size', async ({ page }) => {
  await openApp(page);
  const width = async () => (await page.locator('.side.left').boundingBox())?.width;
  const splitter = page.getByRole('separator', { name: 'Width of the Variables panel' });
  const box = await splitter.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, 400);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 54, 400, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(318);
  await splitter.press('ArrowLeft');
  await expect.poll(width).toBe(302);
  await page.getByRole('separator', { name: 'Height of the template' }).press('ArrowUp');
  await page.waitForTimeout(400);
  const height = (await page.locator('.template-panel').boundingBox())?.height;
  await page.reload();
  await expect(page.locator('.cm-content')).toBeVisible();
  await expect.poll(width).toBe(302);
  await expect.poll(async () => (await page.locator('.template-panel').boundingBox())?.height).toBe(height);
  await splitter.dblclick();
  await expect.poll(width).toBe(268);
});
