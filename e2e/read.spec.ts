import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { connectsPerMinute } from '../src/core/queries/questions/connectsPerMinute.ts';
import { errorsByRoute } from '../src/core/queries/questions/errorsByRoute.ts';
import { errorTexts } from '../src/core/queries/questions/errorTexts.ts';
import { read as en } from '../src/i18n/en/read.ts';
import { read as ko } from '../src/i18n/ko/read.ts';
import { expectAccessible } from './accessible.ts';
import { openRead } from './reading.ts';
import { clipboardOf, editorOf, expect, openApp, setTemplate, test } from './support.ts';

const SOURCE =
  '{"event":"$context.eventType","route":"$context.routeKey","status":"$context.status","ms":"$context.integrationLatency","ua":"$context.identity.userAgent","conn":"$context.connectionId","at":"$context.requestTimeEpoch"}';
const START = Date.UTC(2026, 0, 14, 9, 0, 0);
const EVIL = '<img src=x onerror=alert(1)>';

/** Lines of `SOURCE`, as `aws logs tail` prints them: every tenth fails, and 20 connections take turns. */
function tailOf(lines: number): string {
  return Array.from({ length: lines }, (_, i) => {
    const time = START + i * 500;
    const status = i % 10 === 3 ? 502 : i % 10 === 7 ? 410 : 200;
    const line = `{"event":"MESSAGE","route":"${i % 2 ? 'echo' : 'join'}","status":"${status}","ms":"${i % 90}","ua":"${i === 4 ? EVIL : 'x'}","conn":"conn${i % 20}=","at":"${time}"}`;
    return `${new Date(time).toISOString().replace('Z', '000+00:00')} 0123456789abcdef0123456789abcdef ${line}\n`;
  }).join('');
}

/** Lines as the AWS CLI prints them with `--output yaml`. */
const yamlOf = (lines: readonly string[]): string =>
  ['events:', ...lines.map((line) => `- message: '${line}'`), 'searchedLogStreams: []', ''].join('\n');

const rowsOf = (page: Page) => page.getByRole('option');
const listOf = (page: Page) => page.locator('.read-lines');

async function readFile(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/plain', buffer });
}

test('the lines of the preview are read, filtered, opened and left again', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await openRead(page);
  await page.getByRole('button', { name: en.tryOwn }).click();
  await expect(rowsOf(page)).toHaveCount(12);
  await expect(page.locator('.read-bar')).toContainText('100% fit');
  await expect(page).toHaveTitle(en.pageTitle);
  await page.getByRole('button', { name: new RegExp(`^${en.only('502')}`) }).click();
  await expect(rowsOf(page)).toHaveCount(1);
  await listOf(page).focus();
  await page.keyboard.press('Enter');
  const opened = page.locator('.read-opened');
  await expect(opened.locator('.read-piece', { hasText: 'routeKey' })).toContainText('echo');
  await opened.getByRole('button', { name: en.life }).click();
  await expect(page.locator('.life-end')).toContainText(en.endTitles.backend);
  await page.getByRole('button', { name: en.allLines }).click();
  await expect(rowsOf(page)).toHaveCount(12);

  // The log is still there when one comes back, and is read anew with a template that has changed.
  await page.getByRole('radio', { name: 'Build' }).click();
  await setTemplate(page, SOURCE.replace('"ms"', '"latency"'));
  await page.getByRole('radio', { name: 'Read' }).click();
  await expect(page.locator('.read-misfit')).toContainText('0%');
  await page.getByRole('button', { name: en.showAsides }).click();
  await expect(page.locator('.read-aside-lines li').first()).toContainText('latency');
});

test('a gzip file of two members is read whole, with facets, a range, failures and text', async ({
  page,
}) => {
  await openApp(page, { source: SOURCE });
  await openRead(page);
  const text = tailOf(20_000);
  const cut = text.indexOf('\n', 900_000) + 1;
  await readFile(page, 'tail.gz', Buffer.concat([gzipSync(text.slice(0, cut)), gzipSync(text.slice(cut))]));
  await expect(page.locator('.read-bar')).toContainText('20,000 lines');
  await expect(page.locator('.read-bar')).toContainText('aws logs tail');
  await expect(page.locator('.read-bar')).toContainText('gzip');
  // What somebody outside chose is text, never part of the page.
  await expect(page.locator('.read-lines img')).toHaveCount(0);
  const list = listOf(page);
  await list.focus();
  await page.keyboard.press('End');
  await expect(rowsOf(page).last()).toHaveAttribute('aria-posinset', '20000');
  await page.keyboard.press('Home');
  await page.keyboard.press('n');
  await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveAttribute('aria-posinset', '4');
  await page.keyboard.press('n');
  await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveAttribute('aria-posinset', '8');
  await page.keyboard.press('p');
  await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveAttribute('aria-posinset', '4');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.read-opened')).toContainText(EVIL);

  const filter = page.getByLabel(en.filterLabel, { exact: true });
  await page.keyboard.press('Control+f');
  await expect(filter).toBeFocused();
  await filter.fill('status:5xx route:echo');
  await page.keyboard.press('Enter');
  await expect(page.locator('.read-head')).toContainText('2,000 of 20,000');
  await page.getByRole('button', { name: en.clear, exact: true }).click();
  await filter.fill('"onerror"');
  await page.keyboard.press('Enter');
  await expect(page.locator('.read-head')).toContainText('1 of 20,000');
  await page.keyboard.press('Backspace');
  await expect(page.locator('.read-head')).toContainText('20,000 of 20,000');

  // A range by the pointer, and its end by the keys.
  const plot = page.locator('.read-plot');
  const box = await plot.boundingBox();
  if (!box) throw new Error('no timeline');
  await page.mouse.move(box.x + box.width * 0.25, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('.read-token')).toHaveCount(1);
  await expect(page.locator('.read-head')).not.toContainText('20,000 of');
  await plot.focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('.read-head')).toContainText('20,000 of 20,000');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.locator('.read-token')).toHaveCount(1);
  await expect(plot).toHaveAttribute('aria-valuetext', /failing/);
});

/** A line of the preset that the console names. */
const consoleLine = (id: string) =>
  `{"requestId":"${id}=","ip":"192.0.2.1","caller":"-","user":"-","requestTime":"14/Jan/2026:09:26:53 +0000","eventType":"MESSAGE","routeKey":"echo","status":"200","connectionId":"c="}\n`;

test('lines of another template lead to it', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await openRead(page);
  await readFile(page, 'console.log', Buffer.from(consoleLine('a') + consoleLine('b') + consoleLine('c')));
  await expect(page.locator('.read-misfit')).toContainText('0%');
  await page.getByRole('button', { name: /^Open .*100% fit/ }).click();
  await expect(rowsOf(page)).toHaveCount(3);
  await expect(page.locator('.read-misfit')).toHaveCount(0);
});

test('connections, fields and queries stand beside the lines', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await openRead(page);
  await readFile(page, 'tail.log', Buffer.from(tailOf(400)));
  await expect(rowsOf(page).first()).toBeVisible();
  await page.getByRole('button', { name: en.tabs.sessions, exact: true }).click();
  await expect(page.locator('.read-session')).toHaveCount(20);
  await expect(page.locator('.read-strip').first()).toContainText(
    `${en.beganBefore}, ${en.strip.messages('20')}, ${en.strip.failing('20')}, ${en.strip.open}`,
  );
  await page.getByRole('button', { name: en.tabs.seen, exact: true }).click();
  await expect(page.locator('.read-seen tbody tr')).toHaveCount(7);
  await page.getByRole('button', { name: new RegExp(`^${en.only('410')}`) }).click();
  await page.getByRole('button', { name: en.tabs.query, exact: true }).click();
  await page.getByRole('button', { name: 'The current filter' }).click();
  await page.getByRole('button', { name: 'Copy query' }).click();
  expect(await clipboardOf(page)).toContain('410');
});

test('a question is answered by the log itself, beside its query', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await openRead(page);
  await readFile(page, 'tail.log', Buffer.from(tailOf(40)));
  await page.getByRole('button', { name: en.tabs.query, exact: true }).click();
  const answer = page.getByRole('region', { name: en.answerTitle });
  await page.getByRole('button', { name: errorsByRoute.label.en }).click();
  await expect(answer.getByRole('columnheader')).toHaveText([en.fields.route, en.fields.status, 'n']);
  await expect(answer.getByRole('row')).toHaveCount(3);
  await expect(answer.getByRole('row', { name: '502' })).toContainText('4');
  await page.getByRole('button', { name: errorTexts.label.en, exact: true }).click();
  await expect(answer).toHaveCount(0);
  await page.getByRole('button', { name: connectsPerMinute.label.en }).click();
  await expect(answer).toContainText(en.answerLines('0'));
});

test('nothing that was read is kept: no request, no store, no link, gone after a reload', async ({
  page,
  context,
}) => {
  await openApp(page, { source: SOURCE });
  await openRead(page);
  await page.getByRole('button', { name: en.tryOwn }).click();
  await expect(rowsOf(page)).toHaveCount(12);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: en.forget }).click();
  await page.locator('.read-empty textarea').fill(tailOf(30).replaceAll('conn1=', 'secretconn='));
  await page.getByRole('button', { name: en.readPasted }).click();
  await expect(page.locator('.read-lines')).toContainText('secretconn=');
  const kept = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      databases,
      location.href,
      document.cookie,
    ]);
  });
  expect(kept).not.toContain('secretconn');
  expect(asked.filter((url) => !url.includes('/assets/') && !url.startsWith('blob:'))).toEqual([]);
  await page.reload();
  await editorOf(page).waitFor();
  await expect(page.locator('.read')).toHaveCount(0);
  await openRead(page);
});

test('a file can be dropped anywhere, and one that is no log is refused with a way on', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await openRead(page);
  const drop = (name: string, content: string) =>
    page.evaluate(
      ([fileName = '', text = '']) => {
        const data = new DataTransfer();
        data.items.add(new File([text], fileName));
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      },
      [name, content],
    );
  await drop('sheet.xlsx', 'PK\u0003\u0004rest');
  await expect(page.getByRole('alert')).toContainText('ZIP');
  await drop('lines.log', tailOf(5));
  await expect(rowsOf(page)).toHaveCount(5);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('several files are read as one log, and YAML with the library that only it needs', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await openRead(page);
  const lines = tailOf(12)
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\S+ \S+ /, ''));
  await page.locator('input[type="file"]').setInputFiles(
    [lines.slice(4), lines.slice(0, 4)].map((part, i) => ({
      name: `part-${10 - i}.yaml`,
      mimeType: 'text/plain',
      buffer: Buffer.from(yamlOf(part)),
    })),
  );
  await expect(rowsOf(page)).toHaveCount(12);
  await expect(page.locator('.read-bar')).toContainText(en.files('2'));
  await expect(page.locator('.read-bar')).toContainText('YAML');
  // In the order of their names, 9 before 10.
  await listOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.read-opened')).toContainText(`${START}`);
});

test('typing goes on while a large file is read, and reading can be cancelled', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await openRead(page);
  const drop = (times: number, lines = 4000) =>
    page.evaluate(
      ([text, count]) => {
        const data = new DataTransfer();
        data.items.add(
          new File(
            Array.from({ length: count }, () => text),
            'large.log',
          ),
        );
        document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
        );
      },
      [tailOf(lines), times] as const,
    );
  await drop(300);
  const filter = page.getByLabel(en.filterLabel, { exact: true });
  await expect(rowsOf(page).first()).toBeVisible();
  await filter.pressSequentially('route:join');
  await expect(filter).toHaveValue('route:join');
  await page.getByRole('button', { name: en.cancel, exact: true }).click();
  await expect(page.locator('.read-note')).toHaveText(en.cancelled);
  await expect(rowsOf(page).first()).toBeVisible();
  // Another file in the middle of one takes its place.
  await drop(400);
  await expect(page.locator('.read-bar progress')).toBeVisible();
  await drop(1, 5);
  await expect(rowsOf(page)).toHaveCount(5);
});

test('the words of the template are proposed for the filter, which stays in sight on a phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, { source: SOURCE.replace('"status"', '"rc"') });
  await openRead(page);
  await readFile(page, 'tail.log', Buffer.from(tailOf(40).replaceAll('"status"', '"rc"')));
  await expect(page.locator('.read-bar')).toContainText('40');
  const field = page.getByLabel(en.filterLabel);
  await field.fill('r');
  await expect(page.locator('.read-suggestions li')).toContainText(['rc:', 'route:']);
  await field.fill('rc:');
  await expect(page.locator('.read-suggestions li')).toContainText(['rc:200', 'rc:502', 'rc:410']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('.read-head')).toContainText(en.shown('4', '40'));
  await expect(page.getByTestId('announcement')).toHaveText(en.status('4', '40'));
  await page.locator('.read-tabs').getByRole('button', { name: en.tabs.summary, exact: true }).click();
  await page.getByRole('button', { name: new RegExp(`${en.fields.status}: 502`) }).click();
  await expect(page.locator('.read-token')).toHaveCount(0);
  await expect(page.getByTestId('announcement')).toHaveText(en.status('40', '40'));
});

test('lines with two readings are read in one of them only when a person says so', async ({ page }) => {
  await openApp(page, { source: '$context.status,$context.identity.userAgent,$context.error.message' });
  await openRead(page);
  const lines = ['200,one,-', '502,two (KHTML, like Gecko),a, b', '502,three (KHTML, like Gecko),a, b'];
  await readFile(page, 'lines.csv', Buffer.from(`${lines.join('\n')}\n`));
  await page.getByRole('button', { name: en.setAside('2') }).click();
  await expect(page.locator('.read-readings section')).toHaveCount(4);
  await page.getByRole('button', { name: en.take('late', '2') }).click();
  await expect(page.locator('.read-bar')).toContainText(en.taken('late', '2'));
  await expect(rowsOf(page)).toHaveCount(3);
  await expect(page.locator('.read-taken')).toHaveCount(2);
  await expectAccessible(page, { parts: ['.read'] });
  await page.locator('.read-bar').getByRole('button', { name: 'Undo' }).click();
  await expect(rowsOf(page)).toHaveCount(1);
});

test('by keyboard alone, in Korean', async ({ page }) => {
  await openApp(page, { source: SOURCE, locale: 'ko' });
  await page.locator('.header').getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  const own = page.getByRole('button', { name: ko.tryOwn });
  await own.focus();
  await page.keyboard.press('Enter');
  await expect(rowsOf(page)).toHaveCount(12);
  await expect(page.getByTestId('announcement')).toHaveText(ko.readDone('12', '0'));
  await listOf(page).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(page.locator('.read-opened')).toBeVisible();
  // What is opened is read out, and so is what a person steps to.
  const said = page.getByTestId('announcement');
  await expect(said).toHaveText(/번째 줄: \{"event":"/);
  const first = await said.textContent();
  await page.keyboard.press('j');
  await expect(said).not.toHaveText(first ?? '');
  await page.keyboard.press('k');
  await expect(said).toHaveText(first ?? '');
  await page.keyboard.press('Escape');
  await expect(page.locator('.read-opened')).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.locator('.read-life')).toBeVisible();
  await expect(page.getByTestId('announcement')).toHaveText(/^12줄 중 \d+줄$/);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [844, 390],
  [820, 1180],
  [320, 568],
] as const) {
  test(`every state can be used by all, ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openApp(page, { source: SOURCE, theme: width === 390 ? 'dark' : 'light' });
    await openRead(page);
    await expectAccessible(page, { parts: ['.read'] });
    await readFile(page, 'tail.log', Buffer.from(`${tailOf(300)}{"other":1}\n`));
    await expect(rowsOf(page).first()).toBeVisible();
    await listOf(page).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.read-opened')).toBeVisible();
    await expectAccessible(page, { parts: ['.read'] });
    for (const tab of Object.values(en.tabs)) {
      await page.locator('.read-tabs').getByRole('button', { name: tab, exact: true }).click();
      await expect(page.locator('.read-tab > *').first()).toBeVisible();
      await expectAccessible(page, { parts: ['.read'] });
    }
    // Nothing is wider than the window.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}
