import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import {
  boxOf,
  cancel,
  carry,
  carryOn,
  catalogPoint,
  chipOf,
  chipPoint,
  drop,
  linePoint,
  mark,
  openText,
  pointAt,
  preview,
  touch,
  type Point,
} from './dragging.ts';
import { editorOf, expect, panelOf, showPanel, sourceOf, test } from './support.ts';

const TWO = '{"a":"$context.requestId","b":"$context.status"}';
const NESTED = '{"a":"$context.requestId","o":{"b":"$context.status"},"c":"$context.routeKey"}';
const STAGE = '"stage":"$context.stage"';

async function expectSource(page: Page, source: string): Promise<void> {
  await expect.poll(() => sourceOf(page)).toBe(source);
}

async function undo(page: Page, source: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+z');
  await expectSource(page, source);
}

test('in laid-out JSON a line means its nearer border over its whole width, and what is shown is what lands', async ({
  page,
}) => {
  await openText(page, NESTED);
  const from = await catalogPoint(page, 'stage');
  const places: readonly (readonly [Point, string])[] = [
    // Over a key, a value's quote and the right margin, in the left margin, above and below.
    [await linePoint(page, 1, 0.2, 30), 'New first field'],
    [await linePoint(page, 1, 0.85, 30), 'New field after a'],
    [await linePoint(page, 1, 0.85, 600), 'New field after a'],
    [await linePoint(page, 1, 0.85, -20), 'New field after a'],
    [await linePoint(page, 2, 0.1, 40), 'New field after a'],
    [await linePoint(page, 2, 0.6, 40), 'Into o'],
    [await linePoint(page, 3, 0.9, 20), 'New field in o, after b'],
    [await linePoint(page, 4, 0.2, 20), 'New field in o, after b'],
    [await linePoint(page, 4, 0.9, 300), 'New field after o'],
    [await linePoint(page, 5, 0.9, 300), 'New field after c'],
    [await linePoint(page, 6, 0.9, 10), 'New field after c'],
    [await linePoint(page, 0, 0.9, 10), 'New first field'],
  ];
  await carry(page, from, places[0]?.[0] ?? from);
  for (const [point, words] of places) {
    await carryOn(page, point);
    await expect(preview(page)).toContainText(words);
    await expect(mark(page, 'line')).toBeVisible();
  }
  const into = await linePoint(page, 3, 0.95, 20);
  await carryOn(page, into);
  await expect(preview(page)).toContainText('New field in o, after b');
  // The ring stands at the depth of the object, the line between the two lines, and the card is clear of it.
  const line = await boxOf(mark(page, 'line'));
  const below = await boxOf(page.locator('.cm-line').nth(4));
  const key = await page.locator('.cm-line').nth(3).locator('.json-key').boundingBox();
  expect(Math.abs(line.y + 1 - below.y)).toBeLessThanOrEqual(1);
  expect(line.x).toBeLessThan(key?.x ?? 0);
  expect(line.x).toBeGreaterThan((key?.x ?? 0) - 24);
  const card = await boxOf(preview(page));
  expect(card.y + card.height).toBeLessThan(line.y - 10);
  await drop(page);
  await expectSource(page, NESTED.replace('.status"', `.status",${STAGE}`));
  await expect(editorOf(page)).toBeFocused();
  // A person will want to change the key next.
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('stage');
  await undo(page, NESTED);
});

test('only the middle of a chip means the variable itself, and a toast can undo it', async ({ page }) => {
  await openText(page, TWO);
  const chip = await boxOf(chipOf(page, 'requestId'));
  const middle = { x: chip.x + chip.width / 2, y: chip.y + chip.height / 2 };
  await carry(page, await catalogPoint(page, 'stage'), { x: middle.x, y: middle.y + 9 });
  await expect(preview(page)).toContainText('New field after a');
  await expect(mark(page, 'chip')).toHaveCount(0);
  await carryOn(page, { x: middle.x, y: middle.y + 3 });
  await expect(preview(page)).toContainText('Replace requestId with stage, key stays');
  const ring = await boxOf(mark(page, 'chip'));
  expect(ring.x).toBeLessThan(chip.x);
  expect(ring.x + ring.width).toBeGreaterThan(chip.x + chip.width);
  await expect(mark(page, 'line')).toHaveCount(0);
  await carryOn(page, { x: chip.x - 6, y: middle.y + 8 });
  await expect(preview(page)).toContainText('New field after a');
  await carryOn(page, middle);
  await drop(page);
  await expectSource(page, TWO.replace('requestId', 'stage'));
  await page.locator('.notice').getByRole('button', { name: 'Undo', exact: true }).click();
  await expectSource(page, TWO);
});

test('a chip moves its whole field, swaps with another chip, and with Alt goes alone', async ({ page }) => {
  await openText(page, NESTED);
  const from = await chipPoint(page, 'requestId');
  await carry(page, from, await linePoint(page, 5, 0.9, 200));
  await expect(preview(page)).toContainText('Move field after c');
  await expect(preview(page)).toContainText('"a": "');
  await expect(page.locator('.cm-content .lifted').first()).toBeVisible();
  await drop(page);
  await expect(page.locator('.cm-content .lifted')).toHaveCount(0);
  await expectSource(page, '{"o":{"b":"$context.status"},"c":"$context.routeKey","a":"$context.requestId"}');
  await undo(page, NESTED);
  await carry(page, from, await chipPoint(page, 'status'));
  await expect(preview(page)).toContainText('Swap requestId and status, keys stay');
  await drop(page);
  await expectSource(page, '{"a":"$context.status","o":{"b":"$context.requestId"},"c":"$context.routeKey"}');
  await undo(page, NESTED);
  const chip = await boxOf(chipOf(page, 'status'));
  const end = { x: chip.x + chip.width - 2, y: chip.y + chip.height / 2 };
  await carry(page, from, end);
  await page.keyboard.down('Alt');
  await expect(preview(page)).toContainText('Move into the value of b, after status');
  await expect(mark(page, 'caret')).toBeVisible();
  // Under a resting pointer, too.
  await page.keyboard.up('Alt');
  await expect(preview(page)).toContainText('Swap');
  await page.keyboard.down('Alt');
  await expect(preview(page)).toContainText('Move into the value');
  await drop(page);
  await page.keyboard.up('Alt');
  await expectSource(page, '{"a":"","o":{"b":"$context.status $context.requestId"},"c":"$context.routeKey"}');
});

test('where nothing can land the card says so, the pointer too, and letting go changes nothing', async ({
  page,
}) => {
  await openText(page, TWO);
  await carry(page, await chipPoint(page, 'requestId'), await linePoint(page, 1, 0.8, 20));
  await expect(preview(page)).toContainText('Stays where it is');
  await expect(preview(page)).toHaveClass(/refused/);
  const cursor = () => page.evaluate(() => getComputedStyle(document.body).cursor);
  expect(await cursor()).toBe('not-allowed');
  await carryOn(page, await linePoint(page, 2, 0.8, 20));
  await expect(preview(page)).toContainText('Move field after b');
  expect(await cursor()).toBe('grabbing');
  const problems = await boxOf(panelOf(page, 'problems'));
  await carryOn(page, { x: problems.x + 60, y: problems.y + 40 });
  await expect(preview(page)).toContainText('Can’t drop here');
  await drop(page);
  await expect(page.getByTestId('announcement')).toContainText('Nothing changed');
  expect((await sourceOf(page)) ?? TWO).toBe(TWO);
});

for (const { name, source, over, side, words, after } of [
  {
    name: 'columns',
    source: '$context.requestId,$context.status,$context.routeKey',
    over: 'status',
    side: 'right',
    words: 'New field after status',
    after: '$context.requestId,$context.status,$context.stage,$context.routeKey',
  },
  {
    name: 'pairs',
    source: 'id=$context.requestId status=$context.status',
    over: 'status',
    side: 'right',
    words: 'New field after status',
    after: 'id=$context.requestId status=$context.status stage=$context.stage',
  },
  {
    name: 'a CLF-like line',
    source:
      '$context.identity.sourceIp - - [$context.requestTime] "$context.routeKey" $context.status $context.requestId',
    over: 'requestId',
    side: 'right',
    words: 'New field after requestId',
    after:
      '$context.identity.sourceIp - - [$context.requestTime] "$context.routeKey" $context.status $context.requestId $context.stage',
  },
] as const) {
  test(`in ${name} the nearest border on the line counts`, async ({ page }) => {
    await openText(page, source);
    const chip = await boxOf(chipOf(page, over));
    const x = side === 'right' ? chip.x + chip.width + 2 : chip.x - 2;
    await carry(page, await catalogPoint(page, 'stage'), { x, y: chip.y + chip.height / 2 });
    await expect(preview(page)).toContainText(words);
    const bar = await boxOf(mark(page, 'bar'));
    expect(Math.abs(bar.x - (chip.x + chip.width))).toBeLessThan(30);
    // Below the chip's middle it is the border, too.
    await carryOn(page, { x: chip.x + chip.width - 4, y: chip.y + chip.height / 2 + 8 });
    await expect(preview(page)).toContainText(words);
    await drop(page);
    await expectSource(page, after);
  });
}

test('in JSON on one line, and in XML, it is the nearer border too', async ({ page }) => {
  await openText(page, TWO);
  await page.getByRole('button', { name: 'Multi-line' }).first().click();
  await expect(page.locator('.cm-line')).toHaveCount(1);
  const chip = await boxOf(chipOf(page, 'requestId'));
  await carry(page, await catalogPoint(page, 'stage'), { x: chip.x + chip.width + 6, y: chip.y + 8 });
  await expect(preview(page)).toContainText('New field after a');
  await expect(mark(page, 'bar')).toBeVisible();
  await carryOn(page, { x: chip.x - 30, y: chip.y + 18 });
  await expect(preview(page)).toContainText('New first field');
  await carryOn(page, { x: chip.x + chip.width + 6, y: chip.y + 8 });
  await drop(page);
  await expectSource(page, TWO.replace(',', `,${STAGE},`));
});

test('laid-out XML takes fields between its lines and into its elements', async ({ page }) => {
  const xml = '<log><a>$context.requestId</a><o><b>$context.status</b></o></log>';
  await openText(page, xml);
  await expect(page.locator('.cm-line')).toHaveCount(6);
  await carry(page, await catalogPoint(page, 'stage'), await linePoint(page, 1, 0.2, 20));
  await expect(preview(page)).toContainText('New first field');
  await carryOn(page, await linePoint(page, 2, 0.7, 20));
  await expect(preview(page)).toContainText('Into o');
  await carryOn(page, await linePoint(page, 4, 0.8, 20));
  await expect(preview(page)).toContainText('New field after o');
  await carryOn(page, await linePoint(page, 3, 0.9, 300));
  await expect(preview(page)).toContainText('New field in o, after b');
  await drop(page);
  await expectSource(page, xml.replace('</b>', '</b><stage>$context.stage</stage>'));
});

test('a field over several lines is one block', async ({ page }) => {
  const long = Array.from({ length: 8 }, () => '$context.integrationErrorMessage').join(' ');
  const source = `{"a":"${long}","b":"$context.status"}`;
  await openText(page, source);
  const box = await boxOf(page.locator('.cm-line').nth(1));
  expect(box.height).toBeGreaterThan(40);
  await carry(page, await catalogPoint(page, 'stage'), {
    x: box.x + box.width - 4,
    y: box.y + box.height * 0.3,
  });
  await expect(preview(page)).toContainText('New first field');
  await carryOn(page, { x: box.x + box.width - 4, y: box.y + box.height * 0.7 });
  await expect(preview(page)).toContainText('New field after a');
  await cancel(page);
});

test('plain text takes a variable at a character, never within a name', async ({ page }) => {
  const plain = 'User $context.identity.user called it';
  await openText(page, plain);
  await carry(page, await catalogPoint(page, 'stage'), await pointAt(page, plain.length));
  await expect(mark(page, 'caret')).toBeVisible();
  await expect(preview(page)).toContainText('Insert into the text, after');
  await carryOn(page, await chipPoint(page, 'identity.user'));
  await expect(mark(page, 'caret')).toBeVisible();
  await carryOn(page, await pointAt(page, plain.length));
  await drop(page);
  await expectSource(page, `${plain}$context.stage`);
  // A chip goes alone here.
  await carry(page, await chipPoint(page, 'identity.user'), await pointAt(page, 0));
  await expect(mark(page, 'caret')).toBeVisible();
  await drop(page);
  await expect.poll(() => sourceOf(page)).toMatch(/^\$context\.identity\.user ?User/);
});

test('selected text moves within its value; a whole field goes as one; text across fields stays', async ({
  page,
}) => {
  const source = '{"a":"one two $context.requestId","b":"$context.stage"}';
  await openText(page, source);
  const at = (text: string) => pointAt(page, `{  "a": "one two $context.requestId",`.indexOf(text));
  await page.mouse.dblclick((await at('one')).x + 4, (await at('one')).y);
  // Another press so soon would be the third click of one.
  await page.waitForTimeout(600);
  const one = await at('one');
  await carry(page, { x: one.x + 8, y: one.y }, await at('$'));
  await expect(preview(page)).toContainText('Move into the value of a');
  await drop(page);
  await expect.poll(() => sourceOf(page)).toMatch(/^\{"a":" two ?one ?\$context\.requestId"/);
  await undo(page, source);
  // From the key to the next line.
  const start = await at('"a"');
  const next = await linePoint(page, 2, 0.5, 60);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(next.x, next.y, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(start.x + 20, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 200, start.y + 60, { steps: 6 });
  await expect(preview(page)).toHaveCount(0);
  await page.mouse.up();
  await expectSource(page, source);
});

test('an empty template shows the object as it will be', async ({ page }) => {
  await openText(page, '');
  const box = await boxOf(page.locator('.cm-editor'));
  await carry(page, await catalogPoint(page, 'requestId'), { x: box.x + 300, y: box.y + box.height - 20 });
  await expect(preview(page)).toContainText('Drop to start a JSON object.');
  await expect(page.locator('.drop-ghost')).toHaveText('{\n  "requestId": "$context.requestId"\n}');
  await expect(page.locator('.empty-template')).toBeHidden();
  await drop(page);
  await expectSource(page, '{"requestId":"$context.requestId"}');
  await expect(page.locator('.drop-ghost')).toHaveCount(0);
});

test('the property of an authorizer is named where it is dropped', async ({ page }) => {
  await openText(page, TWO);
  await carry(page, await catalogPoint(page, 'authorizer.<property>'), await linePoint(page, 1, 0.9, 20));
  await expect(preview(page)).toContainText('New field after a');
  await page.mouse.up();
  const field = page.getByRole('textbox', { name: 'Name of the context property' });
  await expect(field).toBeFocused();
  // The place stays shown while the name is typed.
  await expect(mark(page, 'line')).toBeVisible();
  await page.keyboard.type('tenant id');
  await expect(field).toHaveValue('tenant id');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('announcement')).toContainText('Letters, digits');
  await expectAccessible(page);
  expect((await sourceOf(page)) ?? TWO).toBe(TWO);
  await field.fill('tenantId');
  await page.keyboard.press('Enter');
  await expectSource(page, TWO.replace(',', ',"authorizerTenantId":"$context.authorizer.tenantId",'));
  await expect(field).toHaveCount(0);
  await expect(editorOf(page)).toBeFocused();
});

test('the property is asked for the keyboard too, and Escape changes nothing', async ({ page }) => {
  await openText(page, TWO);
  await page.locator('.catalog-row[data-variable="authorizer.<property>"]').focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.drag-strip')).toContainText('New first field');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Name of the context property' });
  await expect(field).toBeFocused();
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await expect(field).toHaveCount(0);
  await expect(page.getByTestId('announcement')).toContainText('Nothing changed');
  await expect(mark(page, 'line')).toHaveCount(0);
  expect((await sourceOf(page)) ?? TWO).toBe(TWO);
});

test('the keyboard goes from border to border and to every finer place, and says each', async ({ page }) => {
  await openText(page, NESTED);
  const said = page.getByTestId('announcement');
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.locator('.catalog-row[data-variable="stage"]').focus();
  await page.keyboard.press('Shift+Enter');
  const strip = page.locator('.drag-strip');
  await expect(strip).toContainText('New first field');
  await expect(strip).toContainText('between fields');
  for (const words of [
    'New field after a',
    'Into o',
    'New field in o, after b',
    'New field after o',
    'New field after c',
  ]) {
    await page.keyboard.press('ArrowDown');
    await expect(said).toContainText(words);
    await expect(strip).toContainText(words);
    await expect(mark(page, 'line')).toBeVisible();
  }
  await page.keyboard.press('ArrowUp');
  await expect(said).toContainText('New field after o');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('Insert into the value of c, at the beginning');
  await page.keyboard.press('ArrowRight');
  await expect(said).toContainText('Replace routeKey with stage');
  await expect(mark(page, 'chip')).toBeVisible();
  await page.keyboard.press('Enter');
  await expectSource(page, NESTED.replace('routeKey', 'stage'));
  await undo(page, NESTED);
});

test('Alt with arrows moves the field at the caret, and Shift lifts it', async ({ page }) => {
  await openText(page, TWO);
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  // Into the second line.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  const swapped = '{"b":"$context.status","a":"$context.requestId"}';
  await expect(async () => {
    // The keys come with what loads when the editor is first touched.
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByTestId('announcement')).toContainText('Move field after b', { timeout: 500 });
  }).toPass();
  await expectSource(page, swapped);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(page.getByTestId('announcement')).toContainText('already last');
  // The caret has gone with it.
  await page.keyboard.press('Alt+ArrowUp');
  await expectSource(page, TWO);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expectSource(page, swapped);
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expectSource(page, TWO);
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.drag-strip')).toContainText('Move field after b');
  await page.keyboard.press('Escape');
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.drag-strip')).toContainText('Move field after b');
  await page.keyboard.press('Enter');
  await expectSource(page, swapped);
});

test('a piece of mixed text moves by characters', async ({ page }) => {
  await openText(page, '{"a":"x $context.status yz"}');
  await editorOf(page).focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  for (let i = 0; i < '" yz'.length - 1; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(async () => {
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(page.getByTestId('announcement')).toContainText('Move into the value of a', {
      timeout: 500,
    });
  }).toPass();
  // It leaves one of its two spaces, and gets one so that the letter after it is no part of its name.
  await expect.poll(() => sourceOf(page)).toBe('{"a":"x y$context.status z"}');
});

for (const [theme, locale] of [
  ['light', 'en'],
  ['dark', 'ko'],
] as const) {
  test(`dragging over the text is accessible, ${theme} and ${locale}`, async ({ page }) => {
    await openText(page, NESTED, { theme, locale });
    await carry(page, await catalogPoint(page, 'stage'), await linePoint(page, 5, 0.9, 200));
    await expect(mark(page, 'line')).toBeVisible();
    await expectAccessible(page, { parts: ['[data-panel="template"]', '.drag-preview'] });
    await cancel(page);
  });
}

test('dragging over two hundred fields draws no line of the text anew', async ({ page }) => {
  const fields = Array.from({ length: 200 }, (_, i) => `"key${i}":"$context.${i % 2 ? 'status' : 'stage'}"`);
  await openText(page, `{${fields.join(',')}}`);
  await carry(page, await catalogPoint(page, 'routeKey'), await linePoint(page, 2, 0.9, 200));
  const box = await boxOf(page.locator('.cm-editor'));
  const changes = await page.evaluate(() => {
    const seen: string[] = [];
    const content = document.querySelector('.cm-content');
    if (content)
      new MutationObserver((records) => {
        for (const { type } of records) seen.push(type);
      }).observe(content, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { seen });
    return seen.length;
  });
  expect(changes).toBe(0);
  for (let i = 0; i < 40; i++) await page.mouse.move(box.x + 200 + i, box.y + 60 + i * 3);
  // The text itself is not drawn anew, whatever is shown over it.
  expect(await page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([]);
  await cancel(page);
});

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a long press lifts a chip with its field and a variable of the catalog, and no keyboard comes', async ({
    page,
  }) => {
    await openText(page, TWO);
    const client = await page.context().newCDPSession(page);
    await touch(client, 'touchStart', await chipPoint(page, 'requestId'));
    await expect(preview(page)).toBeVisible();
    await touch(client, 'touchMove', await linePoint(page, 2, 0.5, 200));
    await touch(client, 'touchMove', await linePoint(page, 2, 0.9, 200));
    await expect(preview(page)).toContainText('Move field after b');
    const card = await boxOf(preview(page));
    const finger = await linePoint(page, 2, 0.9, 200);
    expect(card.y + card.height).toBeLessThan(finger.y - 24);
    await touch(client, 'touchEnd');
    const swapped = '{"b":"$context.status","a":"$context.requestId"}';
    await expectSource(page, swapped);
    await expect(editorOf(page)).not.toBeFocused();
    await showPanel(page, 'catalog');
    await touch(client, 'touchStart', await catalogPoint(page, 'stage'));
    await expect(preview(page)).toBeVisible();
    await expect(editorOf(page)).toBeVisible();
    await touch(client, 'touchMove', await linePoint(page, 1, 0.5, 220));
    await touch(client, 'touchMove', await linePoint(page, 1, 0.9, 220));
    await expect(preview(page)).toContainText('New field after b');
    await touch(client, 'touchEnd');
    await expectSource(page, swapped.replace(',', `,${STAGE},`));
    await expect(editorOf(page)).not.toBeFocused();
  });
});
