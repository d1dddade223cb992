import type { Page } from '@playwright/test';
import { editorOf, expect, openApp, seedStorage, sourceOf, test } from './support.ts';

/** Opens an empty template with the caret in it, once quotes close themselves, which comes with the first touch. */
async function openEmpty(page: Page, laidOut: boolean): Promise<void> {
  await seedStorage(page, { 'logwright.preferences': JSON.stringify({ laidOut, welcomed: true }) });
  await openApp(page, { source: '' });
  await editorOf(page).focus();
  await expect(async () => {
    await clear(page);
    await page.keyboard.type('"');
    await expect(editorOf(page)).toHaveText('""', { timeout: 300 });
  }).toPass();
  await clear(page);
  await expect.poll(() => sourceOf(page)).toBe('');
}

async function clear(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
}

for (const laidOut of [true, false]) {
  test.describe(laidOut ? 'laid out' : 'as one line', () => {
    test('what is typed is what there is', async ({ page }) => {
      await openEmpty(page, laidOut);
      for (const text of [
        '{"a":"b","c":"$context.status"}',
        '{"a":{"b":["x","$context.authorizer.tenantId"],"c":"a \\"b\\" c"},"d":1}',
        'key="a b" x="" other="$context.status"',
        '<r a="b" c="$context.status">"x"</r>',
        '"$context.requestId","$context.status"',
      ]) {
        await clear(page);
        // The list of names opens on the way, and nothing of it is taken.
        await page.keyboard.type(text, { delay: 15 });
        await expect.poll(() => sourceOf(page)).toBe(text);
        await page.keyboard.type('!');
        await expect.poll(() => sourceOf(page)).toBe(`${text}!`);
      }
    });

    test('fields are typed in front of another and behind it', async ({ page }) => {
      await openEmpty(page, laidOut);
      await page.keyboard.type('{"b":"$context.stage"}');
      await page.keyboard.press('ControlOrMeta+Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('"a":"1",', { delay: 15 });
      await expect.poll(() => sourceOf(page)).toBe('{"a":"1","b":"$context.stage"}');
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type(',"c":"x"', { delay: 15 });
      await expect.poll(() => sourceOf(page)).toBe('{"a":"1","b":"$context.stage","c":"x"}');
    });

    test('an empty pair goes with one Backspace, and two strings side by side do not', async ({ page }) => {
      await openEmpty(page, laidOut);
      await page.keyboard.type('{"a":"');
      await expect.poll(() => sourceOf(page)).toBe('{"a":""');
      await page.keyboard.press('Backspace');
      await expect.poll(() => sourceOf(page)).toBe('{"a":');
      await page.keyboard.type('"b""c"');
      for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Backspace');
      await expect.poll(() => sourceOf(page)).toBe('{"a":"b"c"');
    });

    test('nothing is closed in a word, in front of a variable and behind a backslash', async ({ page }) => {
      await openEmpty(page, laidOut);
      await page.keyboard.type('ab$context.status');
      await page.keyboard.type('"');
      await expect.poll(() => sourceOf(page)).toBe('ab$context.status"');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('"');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('"');
      await expect.poll(() => sourceOf(page)).toBe('a"b"$context.status"');
      await page.keyboard.press('End');
      await page.keyboard.type(' \\"');
      await expect.poll(() => sourceOf(page)).toBe('a"b"$context.status" \\"');
    });

    test('a variable that is taken from the list stays in its pair', async ({ page }) => {
      await openEmpty(page, laidOut);
      await page.keyboard.type('{"a":"$context.stat', { delay: 15 });
      const option = page.locator('.completion [role="option"]').first();
      await expect(option).toHaveText(/context\.status/);
      await expect(option.locator('.completion-glyph')).toHaveAttribute('data-group', 'request');
      await page.keyboard.press('Enter');
      await page.keyboard.type('","b":"x"}', { delay: 15 });
      await expect.poll(() => sourceOf(page)).toBe('{"a":"$context.status","b":"x"}');
    });

    test('an input method composes in a pair, and the quote behind it is stepped over', async ({ page }) => {
      await openEmpty(page, laidOut);
      await page.keyboard.type('{"');
      const client = await page.context().newCDPSession(page);
      for (const text of ['ㅎ', '하', '한']) {
        await client.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
      }
      await client.send('Input.insertText', { text: '한' });
      await page.keyboard.type('":"', { delay: 15 });
      for (const text of ['ㄱ', '그', '글']) {
        await client.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
      }
      await client.send('Input.insertText', { text: '글' });
      await page.keyboard.type('"}', { delay: 15 });
      await expect.poll(() => sourceOf(page)).toBe('{"한":"글"}');
    });
  });
}

test('a letter is on the screen before all that follows from it', async ({ page }) => {
  await openApp(page, { source: '{"id":"$context.requestId"}' });
  await editorOf(page).press('ControlOrMeta+End');
  await page.evaluate(() => {
    document.addEventListener(
      'keydown',
      () =>
        requestAnimationFrame(() =>
          Reflect.set(window, 'first', [
            document.querySelector('.cm-content')?.textContent?.includes('}q'),
            document.querySelector('.size-meter b')?.textContent,
          ]),
        ),
      { capture: true },
    );
  });
  await page.keyboard.press('q');
  await expect(page.locator('.size-meter b')).toHaveText('28');
  expect(await page.evaluate(() => Reflect.get(window, 'first'))).toEqual([true, '27']);
  // What no key brings in is shown everywhere at once.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.locator('.size-meter b')).toHaveText('27');
  expect(await page.evaluate(() => Reflect.get(window, 'first'))).toEqual([false, '27']);
});

test.describe('what is pasted', () => {
  const SOURCE = '{"a":"$context.requestId","b":"$context.status"}';

  async function pasteAtEndOfLine(page: Page, line: number, text: string): Promise<void> {
    await openApp(page, { source: SOURCE });
    await editorOf(page).focus();
    await page.keyboard.press('ControlOrMeta+Home');
    for (let i = 1; i < line; i++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.evaluate((value) => navigator.clipboard.writeText(value), text);
    await page.keyboard.press('ControlOrMeta+v');
  }

  test('becomes a field between two others, and one undo takes it away', async ({ page }) => {
    await pasteAtEndOfLine(page, 2, '"stage": "$context.stage"');
    await expect
      .poll(() => sourceOf(page))
      .toBe('{"a":"$context.requestId","stage": "$context.stage","b":"$context.status"}');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => sourceOf(page)).toBe(SOURCE);
  });

  test('becomes the last field at the end, with its comma left out', async ({ page }) => {
    await pasteAtEndOfLine(page, 3, '"stage":"$context.stage",');
    await expect.poll(() => sourceOf(page)).toBe(`${SOURCE.slice(0, -1)},"stage":"$context.stage"}`);
    await page.keyboard.type(',"x":1', { delay: 15 });
    await expect.poll(() => sourceOf(page)).toBe(`${SOURCE.slice(0, -1)},"stage":"$context.stage","x":1}`);
  });

  test('stays text inside a value', async ({ page }) => {
    await openApp(page, { source: SOURCE });
    await editorOf(page).focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowLeft');
    await page.evaluate(() => navigator.clipboard.writeText(' on $context.stage'));
    await page.keyboard.press('ControlOrMeta+v');
    await expect
      .poll(() => sourceOf(page))
      .toBe('{"a":"$context.requestId on $context.stage","b":"$context.status"}');
  });
});
