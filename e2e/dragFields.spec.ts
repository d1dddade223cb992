import { expectAccessible } from './accessible.ts';
import {
  card,
  carry,
  expectSource,
  handle,
  letGo,
  mark,
  openFields,
  row,
  spotOn,
  take,
  touch,
  touchOver,
  variable,
} from './fieldDrags.ts';
import { expect, setTemplate, showPanel, test } from './support.ts';

const SOURCE = '{"a":"$context.requestId","b":"$context.status"}';
const NESTED =
  '{"a":"$context.requestId","o":{"b":"$context.status","p":{"c":"$context.path"}},"d":"$context.stage"}';

for (const cell of ['.field-key', '.field-value', '.field-sample', '.field-end']) {
  test(`over the ${cell.slice(7)} cell a variable goes above or below the row`, async ({ page }) => {
    await openFields(page, SOURCE);
    const edge = cell === '.field-value' ? 0.08 : 0.3;
    const at = row(page, '1').locator(cell);
    await take(page, variable(page, 'eventType'));
    await carry(page, at, { share: edge });
    await expect(card(page)).toContainText('New field after a');
    await carry(page, at, { share: 1 - edge });
    await expect(card(page)).toContainText('New field after b');
    await expect(mark(page)).toHaveAttribute('data-where', 'between');
    await carry(page, at, { share: edge });
    await expect(card(page)).toContainText('New field after a');
    await expect(variable(page, 'eventType')).toHaveAttribute('data-lifted');
    await letGo(page);
    await expectSource(page, SOURCE.replace(',', ',"eventType":"$context.eventType",'));
    await expect(page.locator('.notice')).toHaveCount(0);
    await expect(row(page, '1').locator('.field-name')).toBeFocused();
  });
}

test('only the cell of a variable replaces it, says so, and Undo brings it back', async ({ page }) => {
  await openFields(page, SOURCE);
  await take(page, variable(page, 'eventType'));
  await carry(page, row(page, '1').locator('.field-value'), { share: 0.5 });
  await expect(card(page)).toContainText('Replace status with eventType, key stays');
  await expect(mark(page)).toHaveAttribute('data-where', 'variable');
  const ring = await mark(page).boundingBox();
  const chip = await row(page, '1').locator('.chip').boundingBox();
  expect(Math.abs((ring?.x ?? 0) + 3 - (chip?.x ?? 0))).toBeLessThan(1);
  expect(Math.abs((ring?.y ?? 0) + 3 - (chip?.y ?? 0))).toBeLessThan(1);
  expect(Math.abs((ring?.width ?? 0) - 6 - (chip?.width ?? 0))).toBeLessThan(1);
  await letGo(page);
  await expectSource(page, SOURCE.replace('status', 'eventType'));
  await expect(row(page, '1').locator('.field-name')).toBeFocused();
  const notice = page.locator('.notice', { hasText: 'status replaced by eventType' });
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expectSource(page, SOURCE);
});

test('a literal has no place of its own, and a mixed value has one for each variable', async ({ page }) => {
  await openFields(page, '{"a":"text","m":"x $context.stage/$context.path"}');
  await take(page, variable(page, 'eventType'));
  await carry(page, row(page, '0').locator('.field-value'), { share: 0.45 });
  await expect(card(page)).toContainText('New first field');
  await carry(page, row(page, '1').locator('.chip').nth(1), { share: 0.5 });
  await expect(card(page)).toContainText('Replace path with eventType');
  await letGo(page);
  await expectSource(page, '{"a":"text","m":"x $context.stage/$context.eventType"}');
});

test('a chip carries its whole field, a click on it still asks, and a chip among text goes alone', async ({
  page,
}) => {
  const mixed = '{"a":"$context.requestId","m":"x $context.stage $context.path"}';
  await openFields(page, mixed);
  await take(page, row(page, '0').locator('.field-chip'));
  await carry(page, row(page, '1'), { x: 60, share: 0.8 });
  await expect(card(page)).toContainText('Move field after m');
  await letGo(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectSource(page, '{"m":"x $context.stage $context.path","a":"$context.requestId"}');
  await take(page, row(page, '0').locator('.chip').first());
  await carry(page, row(page, '1').locator('.field-value'), { share: 0.5 });
  await expect(card(page)).toContainText('Swap stage and requestId');
  await letGo(page);
  await expectSource(page, '{"m":"x $context.requestId $context.path","a":"$context.stage"}');
  await page.keyboard.press('Escape');
  await row(page, '1').locator('.field-chip').click();
  await expect(page.getByRole('dialog', { name: 'Search variables' })).toBeVisible();
});

test('at the end of what is nested, going sideways picks the level', async ({ page }) => {
  await openFields(page, NESTED);
  await take(page, variable(page, 'eventType'));
  const last = row(page, '1.1.0');
  await carry(page, last, { x: 120, share: 0.7 });
  await expect(card(page)).toContainText('New field in p, after c');
  const depth = () => mark(page).evaluate((element) => element.style.getPropertyValue('--depth'));
  expect(await depth()).toBe('2');
  const { x, y } = await spotOn(last, { x: 120, share: 0.7 });
  await page.mouse.move(x - 8, y);
  await expect(card(page)).toContainText('New field in p, after c');
  await page.mouse.move(x - 11, y);
  await expect(card(page)).toContainText('New field in o, after p');
  expect(await depth()).toBe('1');
  await page.mouse.move(x - 22, y);
  await expect(card(page)).toContainText('New field after o');
  await page.mouse.move(x - 10, y);
  await expect(card(page)).toContainText('New field in o, after p');
  await letGo(page);
  await expectSource(page, NESTED.replace('}}', '},"eventType":"$context.eventType"}'));
  await expect(row(page, '1.2')).toBeVisible();
});

test('from below the outermost level comes first; free space is the end', async ({ page }) => {
  await openFields(page, NESTED);
  await take(page, variable(page, 'eventType'));
  const below = row(page, '2');
  await carry(page, below, { x: 60, share: 0.9 });
  const { x, y } = await spotOn(below, { x: 60, share: 0.2 });
  await page.mouse.move(x, y, { steps: 5 });
  await expect(card(page)).toContainText('New field after o');
  await carry(page, page.locator('.add-field'), { share: 0.5 });
  await expect(card(page)).toContainText('New field after d');
  await page.keyboard.press('Escape');
  await letGo(page);
  await expectSource(page, NESTED);
  await expect(page.getByTestId('announcement')).toContainText('Nothing changed');
});

test('a field goes into an object, also a folded one, which opens, and out of it again', async ({ page }) => {
  await openFields(page, NESTED);
  await page.getByRole('button', { name: 'Expand or collapse o', exact: true }).click();
  await expect(row(page, '1.0')).toHaveCount(0);
  await expect(row(page, '1').locator('.field-value')).toContainText('{ 2 }');
  await take(page, handle(page, '0'));
  await expect(row(page, '0')).toHaveAttribute('data-lifted');
  await carry(page, row(page, '1'), { share: 0.5 });
  await expect(card(page)).toContainText('Move into o');
  await letGo(page);
  const into =
    '{"o":{"a":"$context.requestId","b":"$context.status","p":{"c":"$context.path"}},"d":"$context.stage"}';
  await expectSource(page, into);
  await expect(row(page, '0').locator('.field-value')).toContainText('{ 3 }');
  await expect(row(page, '0.0').locator('.field-name')).toBeFocused();
  await take(page, handle(page, '0.0'));
  await carry(page, row(page, '0'), { share: 0.1 });
  await expect(card(page)).toContainText('Move field to the beginning');
  await letGo(page);
  await expectSource(page, NESTED);
});

test('what stays folded stays so while fields come before it', async ({ page }) => {
  await openFields(page, NESTED);
  await page.getByRole('button', { name: 'Expand or collapse o', exact: true }).click();
  await take(page, variable(page, 'eventType'));
  await carry(page, row(page, '0'), { x: 60, share: 0.2 });
  await letGo(page);
  await expect(row(page, '2').locator('.field-value')).toContainText('{ 2 }');
  await expect(row(page, '2.0')).toHaveCount(0);
});

test('where nothing can land the words say so, and letting go changes nothing', async ({ page }) => {
  await openFields(page, NESTED);
  await take(page, handle(page, '1'));
  await carry(page, row(page, '1.1'), { share: 0.5 });
  await expect(card(page)).toContainText('Can’t drop here');
  await expect(mark(page)).toHaveCount(0);
  await letGo(page);
  await expectSource(page, NESTED);
});

test('the first drag works while what drags is still loading', async ({ page }) => {
  await page.route('**/startPointerDrags-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await openFields(page, SOURCE);
  const start = await spotOn(handle(page, '0'), { share: 0.5 });
  const end = await spotOn(row(page, '1'), { x: 100, share: 0.8 });
  const early = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(early.filter((name) => name.includes('startPointerDrags'))).toEqual([]);
  const loaded = page.waitForResponse(/startPointerDrags/);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y - 2, { steps: 3 });
  await expect(card(page)).toHaveCount(0);
  await loaded;
  await expect(async () => {
    await page.mouse.move(end.x - 1, end.y - 1);
    await page.mouse.move(end.x, end.y);
    await expect(card(page)).toContainText('Move field after b', { timeout: 500 });
  }).toPass();
  await letGo(page);
  await expectSource(page, '{"b":"$context.status","a":"$context.requestId"}');
});

test('the keyboard goes from border to border and to variables, and says where', async ({ page }) => {
  await openFields(page, NESTED);
  const said = page.getByTestId('announcement');
  await variable(page, 'eventType').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(said).toHaveText('New first field');
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText('New field after a');
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText('Replace requestId with eventType, key stays');
  await expect(mark(page)).toHaveAttribute('data-where', 'variable');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(said).toHaveText('Into o');
  await page.keyboard.press('Enter');
  await expectSource(page, NESTED.replace('"o":{', '"o":{"eventType":"$context.eventType",'));
  await expect(said).toHaveText('Into o');
  await expect(row(page, '1.0').locator('.field-name')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expectSource(page, NESTED);
  await handle(page, '0').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(said).toHaveText('Move into o');
  await page.keyboard.press('Escape');
  await expect(said).toContainText('Nothing changed');
  await expect(handle(page, '0')).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said).toHaveText('Move field after o');
  await expect(handle(page, '1')).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expectSource(page, NESTED);
  await expect(handle(page, '0')).toBeFocused();
  await handle(page, '1.0').focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(said).toHaveText('Move field after o');
  await expect(handle(page, '2')).toBeFocused();
});

test('XML and CSV take drops between their fields and on their variables', async ({ page }) => {
  await openFields(page, '<log v="1"><a>$context.requestId</a><b><c>$context.status</c></b></log>');
  await take(page, variable(page, 'stage'));
  await carry(page, row(page, '0.2'), { share: 0.5 });
  await expect(card(page)).toContainText('Into b');
  await carry(page, row(page, '0.1'), { x: 60, share: 0.3 });
  await expect(card(page)).toContainText('New first field');
  await letGo(page);
  await expectSource(
    page,
    '<log v="1"><stage>$context.stage</stage><a>$context.requestId</a><b><c>$context.status</c></b></log>',
  );
  await page.getByRole('radio', { name: 'Text', exact: true }).click();
  await setTemplate(page, '$context.requestId,"$context.path",$context.status');
  await page.getByRole('radio', { name: 'Fields', exact: true }).click();
  await take(page, handle(page, '0'));
  await carry(page, row(page, '1').locator('.field-value'), { share: 0.5 });
  await expect(card(page)).toContainText('Swap requestId and path');
  await carry(page, row(page, '2'), { x: 60, share: 0.8 });
  await expect(card(page)).toContainText('Move field after status');
  await letGo(page);
  await expectSource(page, '"$context.path",$context.status,$context.requestId');
});

test('a line of CLF shows what its brackets hold, and a drop keeps them', async ({ page }) => {
  await openFields(
    page,
    '$context.identity.sourceIp - [$context.requestTime] "$context.routeKey" $context.status',
  );
  await expect(row(page, '2').locator('.field-quotes')).toHaveCount(0);
  await take(page, variable(page, 'requestTimeEpoch'));
  await carry(page, row(page, '2').locator('.field-value'), { share: 0.5 });
  await expect(card(page)).toContainText('Replace requestTime with requestTimeEpoch');
  await letGo(page);
  await expectSource(
    page,
    '$context.identity.sourceIp - [$context.requestTimeEpoch] "$context.routeKey" $context.status',
  );
  await take(page, handle(page, '0'));
  await carry(page, row(page, '4'), { x: 60, share: 0.8 });
  await expect(card(page)).toContainText('Move field after');
  await letGo(page);
  await expectSource(
    page,
    '- [$context.requestTimeEpoch] "$context.routeKey" $context.status $context.identity.sourceIp',
  );
});

test('several variables go into an empty template together', async ({ page }) => {
  await openFields(page, '');
  await variable(page, 'stage').click({ modifiers: ['ControlOrMeta'] });
  await variable(page, 'apiId').click({ modifiers: ['ControlOrMeta'] });
  await take(page, variable(page, 'stage'));
  await carry(page, page.locator('.fields-empty'), { share: 0.5 });
  await expect(card(page)).toContainText('+1');
  await expect(card(page)).toContainText('Drop to start a JSON object');
  await expect(page.locator('.fields-box')).toHaveAttribute('data-drop');
  await letGo(page);
  await expectSource(page, '{"stage":"$context.stage","apiId":"$context.apiId"}');
  await page.keyboard.press('ControlOrMeta+z');
  await expectSource(page, '');
  await variable(page, 'stage').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.drag-strip')).toContainText('Drop to start a JSON object');
  await page.keyboard.press('Enter');
  await expectSource(page, '{"stage":"$context.stage"}');
});

for (const [theme, locale] of [
  ['light', 'en'],
  ['dark', 'ko'],
] as const) {
  test(`dragging is accessible, ${theme} and ${locale}`, async ({ page }) => {
    await openFields(page, NESTED, { theme, locale });
    await take(page, handle(page, '0'));
    await carry(page, row(page, '1'), { share: 0.5 });
    await expect(mark(page)).toHaveCount(1);
    // What is lifted steps back on purpose, and is said besides.
    await page.locator('[data-lifted]').evaluate((element) => element.removeAttribute('data-lifted'));
    await expectAccessible(page, { parts: ['[data-panel="template"]'] });
    await letGo(page);
  });
}

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a long press lifts a variable, which drops between rows; a grip lifts its row at once, and a chip too', async ({
    page,
  }) => {
    await openFields(page, SOURCE);
    const client = await page.context().newCDPSession(page);
    await showPanel(page, 'catalog');
    await touch(client, 'touchStart', await spotOn(variable(page, 'requestTime'), { x: 60, share: 0.5 }));
    await expect(card(page)).toBeVisible();
    await touchOver(page, client, row(page, '1'), { x: 80, share: 0.2 }, 'New field after a');
    await touch(client, 'touchEnd');
    const three = SOURCE.replace(',', ',"requestTime":"$context.requestTime",');
    await expectSource(page, three);
    await touch(client, 'touchStart', await spotOn(handle(page, '2'), { share: 0.5 }));
    await touchOver(page, client, row(page, '0'), { x: 80, share: 0.1 }, 'Move field to the beginning');
    await touch(client, 'touchEnd');
    await expectSource(
      page,
      '{"b":"$context.status","a":"$context.requestId","requestTime":"$context.requestTime"}',
    );
    await touch(client, 'touchStart', await spotOn(row(page, '0').locator('.chip'), { x: 20, share: 0.5 }));
    await expect(card(page)).toBeVisible();
    await touchOver(page, client, row(page, '1').locator('.field-value'), { share: 0.5 }, 'Swap');
    await touch(client, 'touchEnd');
    await expectSource(
      page,
      '{"b":"$context.requestId","a":"$context.status","requestTime":"$context.requestTime"}',
    );
  });

  test('a long press drops a variable on an empty template', async ({ page }) => {
    await openFields(page, '');
    const client = await page.context().newCDPSession(page);
    await showPanel(page, 'catalog');
    await touch(client, 'touchStart', await spotOn(variable(page, 'requestTime'), { x: 60, share: 0.5 }));
    await expect(card(page)).toBeVisible();
    await touchOver(page, client, page.locator('.fields-empty'), { share: 0.5 }, 'start a JSON object');
    await touch(client, 'touchEnd');
    await expectSource(page, '{"requestTime":"$context.requestTime"}');
  });
});
