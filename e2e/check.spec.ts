import { expectAccessible } from './accessible.ts';
import { expect, openApp, panelOf, sourceOf, test } from './support.ts';

const BAD =
  '{"id":"$context.requestId","ms":$context.integrationLatency,"e":"$context.error.messageString","c":"$connection.connectionId","s":"$$context.status"}';
const MENDED =
  '{"id":"$context.requestId","ms":"$context.integrationLatency","e":"$context.error.message","c":"$context.connectionId","s":"$context.status"}';

const ROLE =
  '╷\n│ Error: creating API Gateway v2 Stage: CloudWatch Logs role ARN must\n│ be set in account settings to enable logging\n╵';

test('fixes all that is safe, and takes it back', async ({ page }) => {
  await openApp(page, { source: BAD });
  const problems = panelOf(page, 'problems');
  await expect(problems.getByText('$ is doubled')).toBeVisible();
  await problems.getByRole('button', { name: 'Fix all' }).click();
  await expect.poll(() => sourceOf(page)).toBe(MENDED);
  await expect(problems.getByRole('button', { name: 'Fix all' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => sourceOf(page)).toBe(BAD);
});

const SUGGESTIONS =
  '{"id":"$context.requestId","path":"$context.path","resource":"$context.resourcePath","s":"$context.statusCode"}';
const TAKEN = '{"id":"$context.requestId","routeKey":"$context.routeKey","s":"$context.status"}';

for (const [size, viewport] of [
  ['a desktop', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`shows what all suggestions change, takes them by keyboard, and takes them back, on ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openApp(page, { source: SUGGESTIONS });
    if (viewport.width < 600) await page.locator('.tab-bar button').nth(3).click();
    const button = panelOf(page, 'problems').getByRole('button', { name: 'Apply all 3' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: '3 changes' });
    await expect(dialog.getByRole('listitem')).toHaveText([
      /path is likely empty\s*Use routeKey and rename key/,
      /resourcePath is always empty\s*Remove field/,
      /statusCode is likely empty\s*Use status/,
    ]);
    await expect(dialog.getByRole('button', { name: 'Apply all 3' })).toBeFocused();
    await expectAccessible(page, { parts: ['.suggestions-dialog'] });
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    expect(await sourceOf(page)).toBe(SUGGESTIONS);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect.poll(() => sourceOf(page)).toBe(TAKEN);
    await expect(button).toHaveCount(0);
    await page.getByRole('button', { name: 'Undo' }).last().click();
    await expect.poll(() => sourceOf(page)).toBe(SUGGESTIONS);
  });
}

test('equal problems are one group, mended together or one by one', async ({ page }) => {
  const source =
    '{"id":"$context.requestId","m":"$context.httpMethod","r":"$context.resourcePath","l":"$context.responseLatency","p":"$context.protocol"}';
  await openApp(page, { source });
  const problems = panelOf(page, 'problems');
  const group = problems.locator('.problem-group');
  await expect(group).toContainText('3 places: always - on WebSocket');
  const rows = problems.locator('.problem.grouped .problem-title');
  await expect(rows).toHaveText(['httpMethod', 'resourcePath', 'responseLatency']);
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await group.getByRole('button', { name: 'Apply all 3' }).click();
  const dialog = page.getByRole('dialog', { name: '3 changes' });
  await dialog.getByRole('button', { name: 'Apply all 3' }).click();
  await expect(group).toHaveCount(0);
  await expect.poll(() => sourceOf(page)).not.toContain('httpMethod');
  expect(await sourceOf(page)).toContain('"p":"$context.protocol"');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => sourceOf(page)).toBe(source);
  await problems.locator('.problem.grouped').first().getByRole('button', { name: 'Use eventType' }).click();
  await expect.poll(() => sourceOf(page)).toContain('"m":"$context.eventType"');
  await expect(group).toHaveCount(0);
});

test('leaves a key alone that stays true, and renames it only where that is chosen', async ({ page }) => {
  const source = '{"id":"$context.requestId","integrationErrorMessage":"$context.integrationErrorMessage"}';
  await openApp(page, { source });
  const problems = panelOf(page, 'problems');
  await problems.getByRole('button', { name: 'Use error.message', exact: true }).click();
  await expect
    .poll(() => sourceOf(page))
    .toBe('{"id":"$context.requestId","integrationErrorMessage":"$context.error.message"}');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect.poll(() => sourceOf(page)).toBe(source);
  await problems.getByRole('button', { name: 'Use error.message and rename key' }).click();
  await expect
    .poll(() => sourceOf(page))
    .toBe('{"id":"$context.requestId","errorMessage":"$context.error.message"}');
});

test('renames a key that would be false, and says so', async ({ page }) => {
  await openApp(page, { source: '{"id":"$context.requestId","path":"$context.path"}' });
  const problems = panelOf(page, 'problems');
  await expect(problems.getByRole('button', { name: 'Use routeKey', exact: true })).toHaveCount(0);
  await problems.getByRole('button', { name: 'Use routeKey and rename key' }).click();
  await expect.poll(() => sourceOf(page)).toBe('{"id":"$context.requestId","routeKey":"$context.routeKey"}');
});

test('turns a rule off for one template, and undoes it', async ({ page }) => {
  await openApp(page, { source: '{"id":"$context.requestId","m":"$context.httpMethod"}' });
  const problems = panelOf(page, 'problems');
  const title = problems.getByText('httpMethod is always empty');
  await title.hover();
  await problems.getByRole('button', { name: 'More actions for this problem' }).click();
  await page.getByRole('menuitem', { name: 'Turn off for this template' }).click();
  await expect(title).toHaveCount(0);
  await expect(problems.getByText('1 rule is off')).toBeVisible();
  await page.reload();
  await expect(problems.getByText('1 rule is off')).toBeVisible();
  await problems.getByRole('button', { name: 'Turn all on' }).click();
  await expect(title).toBeVisible();
  await page.locator('header').getByRole('button', { name: 'Undo' }).click();
  await expect(title).toHaveCount(0);
});

test('explains errors of AWS, by keyboard', async ({ page }) => {
  await openApp(page, { source: '{"s":"$context.stage"}' });
  const problems = panelOf(page, 'problems');
  const toggle = problems.getByRole('button', { name: 'Paste an error from AWS' });
  await toggle.focus();
  await page.keyboard.press('Enter');
  const field = problems.getByLabel('Error message');
  await expect(field).toBeFocused();

  await field.fill(ROLE);
  await expect(problems.getByRole('heading', { name: 'The account role is not set' })).toBeVisible();
  await expectAccessible(page, { parts: ['[data-panel="problems"]'] });
  await problems.getByRole('button', { name: 'Copy command' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('path=/cloudwatchRoleArn');
  await problems.getByRole('button', { name: 'Export the full setup' }).click();
  await expect(page.getByTestId('export-code')).toContainText('update-account');

  await page.keyboard.press('Shift+Tab');
  await field.fill('Access Log format must include either $context.requestId or');
  await problems.getByRole('button', { name: 'Fix this format' }).click();
  await expect.poll(() => sourceOf(page)).toContain('"requestId":"$context.requestId"');
  await expect(problems.getByText('does not have this problem')).toBeVisible();

  await field.fill("Access log destination must only contain characters a-z, A-Z, 0-9, '_', '-', '/', '.'");
  await expect(problems.getByRole('heading', { name: 'The log group ARN ends in' })).toBeVisible();

  await field.fill('the cat sat on the mat');
  await expect(problems.getByRole('heading', { name: 'Not recognized.' })).toBeVisible();
  await field.fill(
    'Error: updating API Gateway v2 Stage (x): operation error ApiGatewayV2: UpdateStage, https response error StatusCode: 418, RequestID: 5c0f1d2e-1111-4222-8333-444455556666, Something new',
  );
  await expect(problems.locator('.error-parts')).toContainText('UpdateStage');
  await expect(problems.locator('.error-parts')).toContainText('418');
  await expectAccessible(page, { parts: ['[data-panel="problems"]'] });
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await field.press('Escape');
  await expect(toggle).toBeFocused();
});

test('explains an error in Korean on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openApp(page, { locale: 'ko' });
  await page.locator('.tab-bar button').nth(3).click();
  const problems = panelOf(page, 'problems');
  await problems.getByRole('button', { name: 'AWS 오류 메시지 붙여 넣기' }).click();
  await problems.getByLabel('오류 메시지').fill(ROLE);
  await expect(problems.getByRole('heading', { name: '계정 역할이 설정되지 않았습니다' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await problems.getByRole('button', { name: '전체 설정 내보내기' }).click();
  await expect(page.getByTestId('export-code')).toContainText('update-account');
});

test('knows names from the logs of other tools, in a template and in the search', async ({ page }) => {
  await openApp(page, {
    source: '{"id":"$context.requestId","ip":"$remote_addr","size":"$body_bytes_sent"}',
  });
  const problems = panelOf(page, 'problems');
  await expect(problems.getByText('$remote_addr is printed as is')).toBeVisible();
  await expect(problems.getByText('$body_bytes_sent is printed as is')).toBeVisible();
  await problems.getByRole('button', { name: 'Apply all 2' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply all 2' }).click();
  await expect
    .poll(() => sourceOf(page))
    .toBe('{"id":"$context.requestId","ip":"$context.identity.sourceIp"}');

  const rows = panelOf(page, 'catalog').locator('.catalog-row');
  await page.getByRole('searchbox').fill('%>s');
  await expect(rows).toHaveCount(1);
  await expect(rows).toHaveAttribute('data-variable', 'status');
  await page.getByRole('searchbox').fill('$body_bytes_sent');
  await expect(page.getByText('AWS lists no WebSocket variable for the size of a message.')).toBeVisible();
});
