import type { CDPSession, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { editorOf, expect, openApp, setTemplate, showPanel, sourceOf, test } from './support.ts';

const PLAIN = 'x=$context.status y=z';
const STATUS = { from: 2, to: 17 };

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The left edge of a character of the text as it is shown, or the right edge of the last one. */
async function pointAt(page: Page, offset: number): Promise<Point> {
  return editorOf(page).evaluate((content, at) => {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    let left = at;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0;
      if (left < length || (left === length && content.textContent.length === at)) {
        const range = document.createRange();
        range.setStart(node, Math.min(left, length - 1));
        range.setEnd(node, Math.min(left, length - 1) + 1);
        const box = range.getBoundingClientRect();
        return { x: left < length ? box.left + 1 : box.right - 1, y: box.top + box.height / 2 };
      }
      left -= length;
    }
    throw new Error(`no character ${at}`);
  }, offset);
}

/** Puts the caret before a character of a one-line text. */
async function placeCaret(page: Page, offset: number): Promise<void> {
  await editorOf(page).focus();
  await page.keyboard.press('Home');
  for (let i = 0; i < offset; i++) await page.keyboard.press('ArrowRight');
}

async function openText(page: Page, source: string): Promise<void> {
  await openApp(page, { source });
  await page.waitForLoadState('networkidle');
}

/** Presses, moves to another point and stops there, before letting go. */
async function carry(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 12, from.y, { steps: 3 });
  // What drags loads with the first press, and takes it over with the next move.
  await expect(async () => {
    await page.mouse.move(to.x - 6, to.y);
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await expect(page.locator('.drag-preview')).toBeVisible({ timeout: 500 });
  }).toPass();
}

function middle(from: Point, to: Point): Point {
  return { x: (from.x + to.x) / 2, y: from.y };
}

async function catalogPoint(page: Page, name: string): Promise<Point> {
  const row = page.locator(`.catalog-row[data-variable="${name}"]`);
  await row.scrollIntoViewIfNeeded();
  const box = await row.boundingBox();
  if (!box) throw new Error('no row');
  return { x: box.x + 60, y: box.y + box.height / 2 };
}

async function chipMiddle(page: Page): Promise<Point> {
  return middle(await pointAt(page, STATUS.from), await pointAt(page, STATUS.to));
}

test('the mouse drops a variable at a character, beside a variable, and in its place', async ({ page }) => {
  await openText(page, PLAIN);
  await carry(page, await catalogPoint(page, 'eventType'), await pointAt(page, STATUS.to + 1));
  await expect(page.locator('.drop-caret')).toBeVisible();
  await page.mouse.up();
  // A name takes in the letters behind it; that they were parted is the person's to say.
  await expect.poll(() => sourceOf(page)).toBe('x=$context.status $context.eventTypey=z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => sourceOf(page)).toBe(PLAIN);
  await carry(page, await catalogPoint(page, 'eventType'), await pointAt(page, STATUS.from + 1));
  await expect(page.locator('.drop-caret')).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => sourceOf(page)).toBe('x=$context.eventType $context.status y=z');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => sourceOf(page)).toBe(PLAIN);
  await carry(page, await catalogPoint(page, 'eventType'), await chipMiddle(page));
  await expect(page.locator('.drag-preview')).toContainText('Replace status');
  await expect(page.locator('.drop-chip')).toHaveText('$context.status');
  await page.mouse.up();
  await expect.poll(() => sourceOf(page)).toBe('x=$context.eventType y=z');
  await expect(page.locator('.drop-chip')).toHaveCount(0);
});

test('the keyboard carries a variable of the catalog into the place of another, whose key goes with it', async ({
  page,
}) => {
  await openText(page, '{"status":"$context.status","at":"$context.stage"}');
  await placeCaret(page, 0);
  const row = page.locator('.catalog-row[data-variable="routeKey"]');
  await row.focus();
  await row.press('Shift+Enter');
  await expect(page.locator('.drag-preview')).toBeVisible();
  await expect(async () => {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByTestId('announcement')).toContainText('Replace status', { timeout: 300 });
  }).toPass({ intervals: [20] });
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toBe('{"routeKey":"$context.routeKey","at":"$context.stage"}');
});

test('the mouse moves a chip and selected text, and Escape puts them back', async ({ page }) => {
  await openText(page, PLAIN);
  await carry(page, await chipMiddle(page), await pointAt(page, PLAIN.length));
  await page.keyboard.press('Escape');
  await expect(page.locator('.drag-preview')).toHaveCount(0);
  await page.mouse.up();
  await carry(page, await chipMiddle(page), await pointAt(page, PLAIN.length));
  await page.mouse.up();
  await expect.poll(() => sourceOf(page)).toBe('x= y=z$context.status');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => sourceOf(page)).toBe(PLAIN);
  await placeCaret(page, 0);
  for (let i = 0; i < 'x='.length; i++) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('.cm-selectionBackground')).toBeVisible();
  const selected = middle(await pointAt(page, 0), await pointAt(page, 2));
  // Inside the variable it would take the nearer end: the one where the text stands already.
  const early = await pointAt(page, STATUS.from + 3);
  await carry(page, selected, early);
  await expect(page.locator('.drag-preview')).toContainText('Not here');
  await page.mouse.move(...xy(await pointAt(page, PLAIN.length)), { steps: 4 });
  await expect(page.locator('.drop-caret')).toBeVisible();
  await page.mouse.up();
  await expect.poll(() => sourceOf(page)).toBe('$context.status y=zx=');
});

test('the keyboard moves a chip by steps, and lifts it', async ({ page }) => {
  await openText(page, PLAIN);
  // Behind the variable, which the caret reaches from the end.
  await editorOf(page).focus();
  await page.keyboard.press('End');
  for (let i = 0; i < ' y=z'.length; i++) await page.keyboard.press('ArrowLeft');
  await expect(async () => {
    // The key comes with what loads when the editor is first touched.
    await page.keyboard.press('Alt+Shift+ArrowRight');
    await expect(page.getByTestId('announcement')).toContainText('Moved behind', { timeout: 500 });
  }).toPass();
  // Directly before `y` the name would take the letter in, so that place is passed over.
  await expect.poll(() => sourceOf(page)).toBe('x= y$context.status=z');
  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await expect.poll(() => sourceOf(page)).toBe(PLAIN);
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.drag-preview')).toBeVisible();
  await expect(page.locator('.drop-caret')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.drag-preview')).toHaveCount(0);
  await expect(editorOf(page)).toBeFocused();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.drop-caret')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => sourceOf(page)).toBe('x= y=z$context.status');
});

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
  await page.getByRole('button', { name: 'Close the search' }).click();
  await expect(field).toHaveCount(0);
});

test('a variable is replaced from its card, and by F2 with a property', async ({ page }) => {
  await openText(page, PLAIN);
  const chip = await chipMiddle(page);
  await expect(async () => {
    await page.mouse.move(chip.x - 30, chip.y - 1);
    await page.mouse.move(chip.x, chip.y, { steps: 5 });
    await expect(page.locator('.hover-card')).toBeVisible({ timeout: 1500 });
  }).toPass();
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
  await expect(search).toHaveAccessibleDescription(/Property your authorizer returns/);
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
  await expect(page.locator('.property-hint')).toContainText('Now type the property');
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

test.describe('touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a long press lifts a variable of the catalog and a chip, and drops them at a character', async ({
    page,
  }) => {
    await openText(page, PLAIN);
    const client = await page.context().newCDPSession(page);
    await showPanel(page, 'catalog');
    const row = await catalogPoint(page, 'routeKey');
    await touch(client, 'touchStart', row);
    await expect(page.locator('.drag-preview')).toBeVisible();
    await dropAt(page, client, PLAIN.length - 2);
    await expect.poll(() => sourceOf(page)).toBe('x=$context.status y$context.routeKey=z');
    await touch(client, 'touchStart', await chipMiddle(page));
    await expect(page.locator('.drag-preview')).toBeVisible();
    await dropAt(page, client, 'x=$context.status y$context.routeKey=z'.length);
    await expect.poll(() => sourceOf(page)).toBe('x= y$context.routeKey=z$context.status');
  });
});

async function dropAt(page: Page, client: CDPSession, offset: number): Promise<void> {
  const to = await pointAt(page, offset);
  await touch(client, 'touchMove', { x: to.x, y: to.y + 20 });
  await touch(client, 'touchMove', to);
  await expect(page.locator('.drop-caret')).toBeVisible();
  await touch(client, 'touchEnd');
}

async function touch(
  client: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  point?: Point,
): Promise<void> {
  await client.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
}

function xy({ x, y }: Point): [number, number] {
  return [x, y];
}
