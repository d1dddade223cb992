import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, openApp, panelOf, sourceOf, test, type OpenOptions } from './support.ts';

const FIELDS = [
  '"event":"$context.eventType"',
  '"route":"$context.routeKey"',
  '"status":"$context.status"',
  '"ms":"$context.integrationLatency"',
  '"conn":"$context.connectionId"',
  '"requestId":"$context.requestId"',
  '"time":"$context.requestTimeEpoch"',
  '"ip":"$context.identity.sourceIp"',
];
const SOURCE = `{${FIELDS.join(',')}}`;

/** Of a field of `stage`, with the comma before it. */
const STAGE_BYTES = ',"stage":"$context.stage"'.length;

const card = (page: Page): Locator => page.locator('.drag-preview');
const landed = (page: Page): Locator => page.locator('.log-text .landed');
const foot = (page: Page): Locator => panelOf(page, 'template').locator('.panel-foot');
const parseState = (page: Page): Locator => page.locator('.parse-state');
const variable = (page: Page, name: string): Locator => page.locator(`.catalog-row[data-variable="${name}"]`);

/** The lines as they are drawn, up to where each stops being. */
async function textsOf(page: Page): Promise<string[]> {
  return page.locator('.log-text').allTextContents();
}

/** Holds a variable of the catalog over the template: somewhere, not on a line that is known. */
async function hold(page: Page, name: string): Promise<void> {
  const row = variable(page, name);
  await row.scrollIntoViewIfNeeded();
  const from = await row.boundingBox();
  const box = await page.locator('.editor-box, .fields-box').first().boundingBox();
  if (!from || !box) throw new Error('nothing to drag');
  await page.mouse.move(from.x + 60, from.y + from.height / 2);
  await page.mouse.down();
  // What drags may still be loading: whatever comes after the lift is what counts.
  await expect(async () => {
    await page.mouse.move(box.x + 60, box.y + box.height * 0.6, { steps: 3 });
    await page.mouse.move(box.x + 64, box.y + box.height * 0.6);
    await expect(card(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.mouse.move(box.x + 60, box.y + box.height * 0.6);
  await page.mouse.move(box.x + 64, box.y + box.height * 0.6);
}

/**
 * Watches, in every frame from now on, what a drag must not move: the height of the template's foot and where its bar
 * stands in it, and the controls of the preview. Apart from where the panels are, which the text view decides.
 */
async function watchLayout(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(globalThis, { layouts: seen });
    const look = () => {
      const foot = document.querySelector('.template-panel .panel-foot');
      const head = document.querySelector('.preview-panel .panel-head');
      const parts = [
        foot,
        ...(foot?.querySelectorAll('.bar') ?? []),
        ...(head?.querySelectorAll('h2, button') ?? []),
        head,
        document.querySelector('.peek-line'),
      ];
      const boxes = parts.map((part) => {
        const box = part?.getBoundingClientRect();
        const frame = part?.parentElement?.getBoundingClientRect();
        if (!part || !box || !frame) return '';
        const isPart = part.matches('.panel-foot, .panel-head, .peek-line');
        return [isPart ? 0 : box.y - frame.y, box.x, box.width, box.height].join(' ');
      });
      seen.add(boxes.join(', '));
      requestAnimationFrame(look);
    };
    look();
  });
}

/** How many layouts there have been; one where nothing moved. */
const layoutsOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'layouts');
    return seen instanceof Set ? seen.size : 0;
  });

test('what is held shows its lines, bytes and fields, and Escape takes all of it back', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  const before = { texts: await textsOf(page), foot: await foot(page).innerText() };
  await watchLayout(page);
  await hold(page, 'stage');
  await expect(landed(page)).toHaveText(Array.from({ length: 12 }, () => 'prod'));
  await expect(landed(page).first()).toBeInViewport({ ratio: 1 });
  await expect(landed(page).first()).toHaveCSS('box-shadow', /0px 0px 0px 2px/);
  await expect(parseState(page)).toHaveText('with the new field: all 12 lines parse');
  await expect(foot(page)).toContainText(`${SOURCE.length} + ${STAGE_BYTES} of 3,000 bytes`);
  await expect(foot(page)).toContainText(`${FIELDS.length} + 1 fields`);
  await expect(foot(page).locator('.drop-rules')).toHaveText(
    'Between lines new field On a variable replaces it Alt exact place'
      .replaceAll(' On', 'On')
      .replace(' Alt', 'Alt'),
  );
  await expect(page.locator('.copy-format')).toBeHidden();
  await expect(page.locator('[data-panel="problems"]')).not.toContainText('stage');
  await page.keyboard.press('Escape');
  await expect(landed(page)).toHaveCount(0);
  expect(await textsOf(page)).toEqual(before.texts);
  expect(await foot(page).innerText()).toBe(before.foot);
  expect(await page.locator('.log-scroll').evaluate((box) => box.scrollLeft)).toBe(0);
  await page.mouse.up();
  expect(await layoutsOf(page)).toBe(1);
  expect(await sourceOf(page)).toBe(SOURCE);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

for (const view of ['text', 'fields'] as const) {
  test(`what was shown is what lands, and nothing of it jumps (${view})`, async ({ page }) => {
    await openApp(page, { source: SOURCE });
    if (view === 'fields') await page.locator('.template-panel [role="radiogroup"] button').first().click();
    await page.locator('[data-scenario="connect"] .log-name').press('Enter');
    await hold(page, 'messageId');
    await expect(landed(page)).toHaveCount(12);
    // The scrolling to it is over.
    await page.waitForTimeout(600);
    const look = () =>
      page.locator('.log-scroll').evaluate((box) => ({
        full: box.querySelector('.log-full-text')?.textContent,
        left: box.scrollLeft,
        place: box.querySelector('.log-text [data-variable="messageId"]')?.getBoundingClientRect().x,
      }));
    const shown = { look: await look(), texts: await textsOf(page) };
    await expect(page.locator('.log-full-text .landed')).toHaveText('-');
    await page.mouse.up();
    await expect(card(page)).toHaveCount(0);
    await expect(landed(page)).toHaveCount(0);
    expect(await look()).toEqual(shown.look);
    const texts = await textsOf(page);
    expect(texts.map((text, i) => text.slice(0, shown.texts[i]?.length))).toEqual(shown.texts);
    await expect(foot(page).locator('.added')).toHaveCount(0);
  });
}

test('the keyboard shows the same, from place to place', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await variable(page, 'stage').focus();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('ArrowDown');
  await expect(landed(page)).toHaveCount(12);
  const first = await textsOf(page);
  const said = await page.getByTestId('announcement').textContent();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => textsOf(page)).not.toEqual(first);
  await expect(landed(page).first()).toBeInViewport();
  await expect(page.locator('.drag-strip b')).not.toBeEmpty();
  await expect(page.getByTestId('announcement')).not.toHaveText(said ?? '');
  await expect(page.getByTestId('announcement')).not.toContainText('parse');
  const second = await textsOf(page);
  await page.keyboard.press('Enter');
  await expect(landed(page)).toHaveCount(0);
  const texts = await textsOf(page);
  expect(texts.map((text, i) => text.slice(0, second[i]?.length))).toEqual(second);
});

test('an empty template shows the lines of the object to come', async ({ page }) => {
  await openApp(page, { source: '' });
  await watchLayout(page);
  await hold(page, 'requestId');
  await expect(landed(page)).toHaveCount(12);
  await expect(page.locator('.log-text').first()).toHaveText(/^\{"requestId":"[^"]+"\}$/);
  await expect(foot(page)).toContainText('0 + 34 of 3,000 bytes');
  await expect(foot(page)).toContainText('0 + 1 field');
  await expect(foot(page)).toContainText('Drop starts a JSON object');
  await page.keyboard.press('Escape');
  await expect(page.locator('.preview-empty')).toBeVisible();
  await page.mouse.up();
  expect(await layoutsOf(page)).toBe(1);
});

test('the table shows the column to come', async ({ page }) => {
  await openApp(page, { source: SOURCE });
  await page.locator('.preview-panel [role="radiogroup"] button').nth(1).click();
  await expect(page.locator('.log-table')).toBeVisible();
  await hold(page, 'stage');
  await expect(page.locator('.log-table td .landed')).toHaveText(Array.from({ length: 12 }, () => 'prod'));
  await expect(page.locator('.log-table td .landed').first()).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(page.locator('.log-table .landed')).toHaveCount(0);
  await page.mouse.up();
});

test('with reduced motion the lines are there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openApp(page, { source: SOURCE });
  await page.evaluate(() => {
    const seen = new Set<number>();
    Object.assign(globalThis, { seen });
    const look = () => {
      const place = document.querySelector('.log-scroll')?.scrollLeft ?? 0;
      if (place > 0) seen.add(place);
      requestAnimationFrame(look);
    };
    look();
  });
  // One step from the catalog to the end of the template, so that there is one place to scroll to.
  const row = await variable(page, 'stage').boundingBox();
  const end = await page.locator('.cm-line').last().boundingBox();
  if (!row || !end) throw new Error('nothing to drag');
  await page.mouse.move(row.x + 60, row.y + row.height / 2);
  await page.mouse.down();
  await expect(async () => {
    await page.mouse.move(row.x + 80, row.y + row.height / 2, { steps: 4 });
    await page.mouse.move(row.x + 60, row.y + row.height / 2, { steps: 4 });
    await expect(card(page)).toBeVisible({ timeout: 200 });
  }).toPass();
  await page.mouse.move(end.x + 40, end.y + 4);
  await expect(landed(page).first()).toBeInViewport({ ratio: 1 });
  await page.waitForTimeout(500);
  const count = await page.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'seen');
    return seen instanceof Set ? seen.size : 0;
  });
  // A scroll that moves is seen at many places.
  expect(count).toBe(1);
  await page.keyboard.press('Escape');
  await page.mouse.up();
});

for (const options of [
  { theme: 'light', locale: 'en' },
  { theme: 'dark', locale: 'ko' },
] as const satisfies OpenOptions[]) {
  test(`a trial can be read, ${options.theme} and ${options.locale}`, async ({ page }) => {
    await openApp(page, { source: SOURCE, ...options });
    await hold(page, 'stage');
    await expect(landed(page)).toHaveCount(12);
    if (options.locale === 'ko') {
      await expect(parseState(page)).toHaveText('새 필드를 넣으면 12줄 모두 파싱됨');
      await expect(foot(page)).toContainText(`${SOURCE.length} + ${STAGE_BYTES} / 3,000바이트`);
      await expect(foot(page)).toContainText(`필드 ${FIELDS.length} + 1개`);
      await expect(foot(page)).toContainText('변수 위: 바꾸기');
    }
    await expectAccessible(page, {
      parts: ['[data-panel="preview"]', '[data-panel="template"] .panel-foot'],
    });
    await page.keyboard.press('Escape');
    await page.mouse.up();
  });
}

for (const [width, height] of [
  [390, 844],
  [360, 640],
  [1000, 800],
  [900, 700],
] as const) {
  test(`the rules of a drop keep to their place, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openApp(page, { source: SOURCE });
    await watchLayout(page);
    const chip = page.locator('.cm-content .chip').nth(2);
    const box = await chip.boundingBox();
    if (!box) throw new Error('no chip');
    await page.mouse.move(box.x + 30, box.y + box.height / 2);
    await page.mouse.down();
    await expect(async () => {
      await page.mouse.move(box.x + 40, box.y + 60, { steps: 3 });
      await page.mouse.move(box.x + 44, box.y + 62);
      await expect(foot(page).locator('.drop-rules')).toBeVisible({ timeout: 500 });
    }).toPass();
    const covers = await foot(page).evaluate((element) => {
      const frame = element.getBoundingClientRect();
      const end =
        element.querySelector('.size-meter')?.nextElementSibling?.getBoundingClientRect().right ?? 0;
      return [...element.querySelectorAll('.drop-rules > *')]
        .map((rule) => rule.getBoundingClientRect())
        .filter((rule) => rule.width > 0)
        .filter(
          (rule) =>
            rule.left < end ||
            rule.right > frame.right ||
            rule.bottom > frame.bottom + 0.5 ||
            rule.top < frame.top - 0.5,
        )
        .map((rule) => rule.toJSON() as unknown);
    });
    expect(covers).toEqual([]);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await layoutsOf(page)).toBe(1);
  });
}
