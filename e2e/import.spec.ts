import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { editorOf, expect, openApp, panelOf, sourceOf, test } from './support.ts';
import { tabTo } from './actions.ts';

const MINE = '{"id":"$context.requestId"}';
const TERRAFORM = `resource "aws_apigatewayv2_stage" "prod" {
  api_id = aws_apigatewayv2_api.ws.id
  name   = "live"
  access_log_settings {
    destination_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/ws/logs"
    format = jsonencode({ routeKey = "$context.routeKey", requestId = "$context.requestId" })
  }
}
`;
const SORTED = '{"requestId":"$context.requestId","routeKey":"$context.routeKey"}';
const TOO_MUCH = 'The text is too complex to read in time.';
const COMMAND = `aws apigatewayv2 update-stage --api-id abcd123456 --stage-name beta \\
  --access-log-settings '{"Format":"$context.requestId $context.connectionId"}'`;
const FOLDED = `AccessLogSettings:
  Format: >-
    $context.requestId
    $context.eventType
`;

/** Pastes as the page's reader would, over whatever has the focus. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press('ControlOrMeta+v');
}

test('a Terraform block pasted into the editor is read, with its settings and its target, in one undo step', async ({
  page,
}) => {
  // Tall enough for the settings of the export to be open.
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page, { source: MINE });
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await paste(page, TERRAFORM);
  const dialog = page.getByRole('dialog', { name: 'Import a format' });
  await expect(dialog.getByRole('radio', { name: /Terraform, jsonencode: keys are sorted/ })).toBeChecked();
  await expect(dialog.getByTestId('import-format')).toHaveText(SORTED);
  await expect(dialog.locator('dl')).toContainText('ExportTerraform');
  await expect(dialog.locator('dl')).toContainText('live');
  await expect(dialog).toContainText('/ws/logs');
  expect(await sourceOf(page)).toBe(MINE);
  const { violations } = await new AxeBuilder({ page }).include('.import-dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await dialog.getByRole('button', { name: 'Replace the template' }).click();
  await expect.poll(() => sourceOf(page)).toBe(SORTED);
  const settings = page.getByRole('group', { name: 'Export settings' });
  const target = panelOf(page, 'export').locator('.target-picker');
  await expect(target).toContainText('Terraform');
  await expect(settings.getByLabel('Stage', { exact: true })).toHaveValue('live');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => sourceOf(page)).toBe(MINE);
  await expect(target).toContainText('AWS CLI');
  await expect(settings.getByLabel('Stage', { exact: true })).toHaveValue('prod');
});

test('a command pasted on the page, and a folded block, are read; the text itself is always offered', async ({
  page,
}) => {
  await openApp(page, { source: MINE });
  await page.locator('h1').click();
  await paste(page, COMMAND);
  const dialog = page.getByRole('dialog', { name: 'Import a format' });
  await expect(dialog.getByRole('radio', { name: /AWS CLI, bash/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Replace the template' }).click();
  await expect.poll(() => sourceOf(page)).toBe('$context.requestId $context.connectionId');
  await expect(editorOf(page)).toBeFocused();

  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByLabel('Paste anything that contains the format').fill(FOLDED);
  await expect(dialog.getByRole('radio', { name: /folded: line ends become spaces/ })).toBeChecked();
  await expect(dialog.getByTestId('import-format')).toHaveText('$context.requestId $context.eventType');
  await dialog.getByRole('radio').last().check();
  await dialog.getByRole('button', { name: 'Replace the template' }).click();
  await expect.poll(() => sourceOf(page)).toContain('AccessLogSettings:');
});

const CHANGE = `--- a/stage.tf
+++ b/stage.tf
@@ -1,3 +1,3 @@
 access_log_settings {
-  format = "$context.requestId $context.stage $context.status"
+  format = "$context.requestId $context.stage \${var.team} $context.status"
 }
`;

test('both sides of a change are offered, with what differs; what nobody can evaluate is underlined, here and later', async ({
  page,
}) => {
  await openApp(page, { source: MINE });
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await paste(page, CHANGE);
  const dialog = page.getByRole('dialog', { name: 'Import a format' });
  const sides = dialog.getByRole('radio', { name: /side of a change/ });
  await expect(sides).toHaveCount(2);
  await expect(sides.first()).toBeChecked();
  await expect(dialog.locator('.find-start mark').first()).toContainText('var.team');
  await expect(dialog.getByTestId('import-format').locator('.hole')).toHaveText('${var.team}');
  await expect(dialog.getByText('only the tool can evaluate it')).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('.import-dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toContain('${var.team}');
  await expect(panelOf(page, 'problems').getByText('${var.team} is printed as is')).toBeVisible();
});

test('a command that the tool would refuse is read as it was meant, with the reason', async ({ page }) => {
  await openApp(page, { source: MINE });
  await page.locator('h1').click();
  await paste(
    page,
    `$ aws apigatewayv2 update-stage --api-id abcd123456 --stage-name live --access-log-settings Format='${SORTED}'`,
  );
  const dialog = page.getByRole('dialog', { name: 'Import a format' });
  await expect(dialog.getByTestId('import-format')).toHaveText(SORTED);
  await expect(dialog.getByText('The AWS CLI rejects this shorthand')).toBeVisible();
});

test('a format pasted on the page is confirmed with Enter; an error pasted there is not taken for one', async ({
  page,
}) => {
  await openApp(page, { source: MINE });
  await page.locator('h1').click();
  const dialog = page.getByRole('dialog', { name: 'Import a format' });
  await paste(page, 'Execution failed due to configuration error: Invalid permissions on Lambda function');
  await expect(dialog.getByText('This looks like an error message')).toBeVisible();
  await expect(dialog.getByText('There is no $context variable')).toHaveCount(0);
  await expect(dialog.getByLabel('Paste anything that contains the format')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await sourceOf(page)).toBe(MINE);
  await paste(page, SORTED);
  await expect(dialog.getByRole('button', { name: 'Replace the template' })).toBeFocused();
  await expect(dialog.getByText('There is no $context variable')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toBe(SORTED);
});

test('an import becomes a template of its own, in either language, and what was open stays', async ({
  page,
}) => {
  await openApp(page, { locale: 'ko', source: MINE });
  await page.getByRole('button', { name: '가져오기', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '형식 가져오기' });
  await paste(page, TERRAFORM);
  await expect(dialog.getByText('“제목 없음” 템플릿을 덮어씁니다')).toBeVisible();
  await dialog.getByRole('button', { name: '새 템플릿으로 추가' }).press('Enter');
  const title = page.locator('.document-name');
  await expect(title).toHaveText('가져온 템플릿');
  await expect.poll(() => sourceOf(page)).toBe(SORTED);
  await page.locator('.notice').getByRole('button', { name: '실행 취소' }).click();
  await expect(title).toHaveText('제목 없음');
  await expect.poll(() => sourceOf(page)).toBe(MINE);
});

test('a dropped file is read; one that is too large is refused with a word', async ({ page }) => {
  await openApp(page, { source: MINE });
  const drop = (text: string, name: string) =>
    page.evaluate(
      ([content, fileName]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content ?? ''], fileName ?? ''));
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector('[data-panel="catalog"]')?.dispatchEvent(event);
      },
      [text, name],
    );
  await drop('x'.repeat(5_000_000), 'big.txt');
  await expect(page.locator('.notice').getByText(/The text is too large/)).toBeVisible();
  await drop(TERRAFORM, 'main.tf');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('From main.tf')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Replace the template' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toBe(SORTED);
});

test('a text that takes too long is given up, and the next one is read', async ({ page }) => {
  const files = /\/importWorker-/;
  // It says that it is there, and then nothing.
  const body =
    'onmessage = ({ data }) => { onmessage = null; postMessage({ id: data.id, type: "RAW", value: { finds: [] } }); };';
  await page.route(files, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await openApp(page, { source: MINE });
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a format' });
  await paste(page, TERRAFORM);
  await expect(dialog.getByText(TOO_MUCH)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Replace the template' })).toBeDisabled();
  await page.unroute(files);
  await dialog.getByLabel('Paste anything that contains the format').fill(COMMAND);
  await expect(dialog.getByTestId('import-format')).toHaveText('$context.requestId $context.connectionId');
  await expect(dialog.getByText(TOO_MUCH)).toHaveCount(0);
});

test('where what reads an import cannot be loaded, the page says so', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const files = /\/importWorker-/;
  await page.route(files, (route) => route.abort());
  await page.goto(baseURL ?? '');
  await expect(editorOf(page)).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a format' });
  await dialog.getByLabel('Paste anything that contains the format').fill(TERRAFORM);
  await expect(page.locator('.notice')).toContainText('A part of the page could not be loaded.');
  await page.unroute(files);
  await dialog.getByLabel('Paste anything that contains the format').fill(COMMAND);
  await expect(dialog.getByTestId('import-format')).toHaveText('$context.requestId $context.connectionId');
  await context.close();
});

test('by keyboard and in Korean, on the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openApp(page, { locale: 'ko', source: MINE });
  await tabTo(page, page.getByRole('button', { name: '더 보기', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: '가져오기' })).toBeFocused();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '형식 가져오기' });
  await expect(dialog.getByLabel('형식이 들어 있는 텍스트 붙여 넣기')).toBeFocused();
  await paste(page, TERRAFORM);
  await expect(dialog.getByRole('radio', { name: /키가 정렬됨/ })).toBeChecked();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const { violations } = await new AxeBuilder({ page }).include('.import-dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await tabTo(page, dialog.getByRole('button', { name: '템플릿 바꾸기' }));
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toBe(SORTED);
  await expect(dialog).toHaveCount(0);
});

test('a text around a format that came in as the template leads to the import, an error to its explanation', async ({
  page,
}) => {
  const script = COMMAND.replace(' --access', `\n  --region eu-west-1 --access`);
  await openApp(page, { source: script });
  const row = panelOf(page, 'problems')
    .getByRole('listitem')
    .filter({ hasText: 'This looks like a command' });
  const lead = row.getByRole('button', { name: 'Import the format in it' });
  await lead.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import a format' });
  await expect(dialog.getByRole('radio', { name: /AWS CLI, bash/ })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(lead).toBeFocused();
  await page.keyboard.press('Enter');
  // What is the template already is the template again when it is taken as the text that it is.
  await dialog.getByRole('radio').last().check();
  await dialog.getByRole('button', { name: 'Replace the template' }).click();
  await expect.poll(() => sourceOf(page)).toBe(script);
  await lead.click();
  await expect(dialog.getByRole('radio', { name: /AWS CLI, bash/ })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toBe('$context.requestId $context.connectionId');
  await expect(row).toHaveCount(0);
});

test('the way to the explanation of an error works in Korean, by keyboard, and again while the box is open', async ({
  page,
}) => {
  const error =
    'An error occurred (BadRequestException) when calling the UpdateStage operation: Access Log format must be single line';
  await openApp(page, { source: error, locale: 'ko' });
  const lead = panelOf(page, 'problems').getByRole('button', { name: '오류 해결 방법 보기' });
  const field = page.locator('#error-message');
  await lead.focus();
  for (const _ of ['opens', 'is open']) {
    await page.keyboard.press('Enter');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(error);
    await lead.focus();
  }
  await expect(page.locator('.error-answer')).toHaveCount(1);
  // It has its own room; only the splitter reaches out of the panel.
  const rest = await panelOf(page, 'problems').evaluate((panel) => panel.scrollHeight - panel.clientHeight);
  expect(rest).toBeLessThan(10);
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`an error in the import box leads to its explanation by keyboard, at ${size.width}`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await openApp(page, { source: MINE });
    await page.locator('h1').click();
    const error =
      'BadRequestException: CloudWatch Logs role ARN must be set in account settings to enable logging';
    await paste(page, error);
    const dialog = page.getByRole('dialog', { name: 'Import a format' });
    const lead = dialog.getByRole('button', { name: 'Explain the error' });
    await expect(lead).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await expect(lead).toBeInViewport({ ratio: 1 });
    await tabTo(page, lead);
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    const field = page.locator('#error-message');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(error);
    await expect(page.getByRole('heading', { name: 'The account role is not set' })).toBeVisible();
    expect(await sourceOf(page)).toBe(MINE);
    // A box that was open before takes a pasted text once, too.
    await page.locator('h1').click();
    await paste(page, error);
    await expect(dialog.getByRole('textbox')).toHaveValue(error);
  });
}

test('the button that imports is on the screen of a phone, whatever the box holds', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, { source: MINE });
  await page.locator('h1').click();
  const choice = TERRAFORM.replace(
    /format = .*/,
    `format = var.all ? "$context.requestId $context.status" : "$context.requestId"`,
  );
  await paste(page, choice);
  const dialog = page.getByRole('dialog', { name: 'Import a format' });
  await expect(dialog.getByRole('radio')).toHaveCount(3);
  await expect(dialog.getByRole('button', { name: 'Replace the template' })).toBeInViewport({ ratio: 1 });
});
